import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, table } from '../../src/api/dispatch'
import { answerBeforeNext } from '../../src/http/answerBeforeNext'
import { securityHeaders } from '../../src/http/securityHeaders'
import { buildUser } from '../factories/buildVac'
import { testPayload } from '../support/instance'

let server: Server
let base = ''
let token = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!answerBeforeNext({ table, dispatch }, request, response)) response.writeHead(418).end('left to Next')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const payload = await testPayload()
  const { email } = await buildUser(payload, { role: 'agent', password: 'een-lang-wachtwoord' })
  token = (await payload.login({ collection: 'users', data: { email, password: 'een-lang-wachtwoord' } })).token ?? ''
})
afterAll(async () => {
  server.close()
  await (await testPayload()).destroy()
})

const asAgent = () => ({ headers: { Authorization: `JWT ${token}` } })

describe('answerBeforeNext', () => {
  it.each([
    ['POST', '/v1/vacs?zoek=a'],
    ['HEAD', '/v1/vacs?zoek=a'],
    ['OPTIONS', '/v1/vacs'],
    ['GET', '/v1/vacs/'],
    ['GET', '/v1/vacs/9f1c7f0e-0000-4000-8000-000000000000'],
    ['GET', '/v1/agent/start'],
    ['GET', '/'],
  ])('leaves %s %s to Next', async (method, path) => {
    expect((await fetch(`${base}${path}`, { method })).status).toBe(418)
  })

  it('answers a search with the headers that every answer has', async () => {
    const answer = await fetch(`${base}/v1/vacs?zoek=paspoort`)
    expect(answer.status).toBe(200)
    for (const { key, value } of securityHeaders) expect(answer.headers.get(key)).toBe(value)
    expect(answer.headers.get('api-version')).toMatch(/^\d/)
    expect(await answer.json()).toMatchObject({ count: expect.any(Number), previous: null })
  })

  it('says what is wrong with a question, as a problem', async () => {
    const answer = await fetch(`${base}/v1/vacs?page=-1`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('gives agents their results, and nobody else', async () => {
    expect((await fetch(`${base}/v1/agent/search?q=paspoort`)).status).toBe(401)
    expect((await fetch(`${base}/v1/agent/search?q=paspoort`, asAgent())).status).toBe(200)
    expect((await fetch(`${base}/v1/agent/search?q=paspoort`, { headers: { Authorization: 'JWT onzin' } })).status).toBe(401)
  })

  it('forgets a user who was blocked within two seconds', async () => {
    expect((await fetch(`${base}/v1/agent/search?q=paspoort`, asAgent())).status).toBe(200)
    const payload = await testPayload()
    const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'agent' } }, overrideAccess: true })
    for (const { id } of docs) await payload.delete({ collection: 'users', id, overrideAccess: true })
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect((await fetch(`${base}/v1/agent/search?q=paspoort`, asAgent())).status).toBe(401)
  })
})
