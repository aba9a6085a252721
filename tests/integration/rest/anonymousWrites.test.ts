import { afterAll, describe, expect, it } from 'vitest'
import { restRoute } from '../../../src/api/rest/restRoute'
import { limits } from '../../../src/limits/limiters'
import { inRequest } from '../../../src/requestContext'
import { testPayload } from '../../support/instance'
import { sessionOf } from './sessionOf'

afterAll(async () => (await testPayload()).destroy())

const route = restRoute(async () => Response.json({}))
/** The status of one request more than nobody in particular may send from one address. */
async function statusPastLimit(address: string, { method, headers }: { method: string; headers: Record<string, string> }): Promise<number> {
  const send = () =>
    inRequest({ address, isDatabaseAway: false }, async () => {
      const request = new Request('http://localhost:3000/api/vacs/1', {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(method === 'DELETE' ? {} : { body: '{}' }),
      })
      return (await route(request, { params: Promise.resolve({ slug: ['vacs', '1'] }) })).status
    })
  const [first] = await Promise.all(Array.from({ length: limits.anonymousAddress.points }, send))
  expect(first).toBe(200)
  return send()
}

describe('writes by nobody in particular', () => {
  it.each([
    ['without anything', 'PATCH', {}],
    ['that take away', 'DELETE', {}],
    ['with a cookie that somebody made up', 'PATCH', { Cookie: 'payload-token=x', Origin: 'http://localhost:3000' }],
    ['with another cookie', 'DELETE', { Cookie: 'taal=nl' }],
    ['with a token that is none', 'PATCH', { Authorization: 'JWT x.y.z' }],
  ] as const)('are limited %s', async (name, method, headers) => {
    expect(await statusPastLimit(name, { method, headers })).toBe(429)
  })

  it('leave those of who is signed in alone', async () => {
    expect(await statusPastLimit('signed in', { method: 'PATCH', headers: await sessionOf('owner') })).toBe(200)
  })
})
