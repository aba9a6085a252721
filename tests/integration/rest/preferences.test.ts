import { upsertPreferences } from '@payloadcms/ui/utilities/upsertPreferences'
import { createLocalReq, handleEndpoints } from 'payload'
import { afterAll, expect, it } from 'vitest'
import config from '../../../payload.config'
import { buildUser } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'
import { sessionOf } from './sessionOf'

afterAll(async () => (await testPayload()).destroy())

it('a preference that is not there cannot be taken away, which is no fault of ours', async () => {
  const headers = await sessionOf('owner')
  for (const key of ['niet-bestaand', '-1', 'null']) {
    const response = await handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api/payload-preferences/${key}`, { method: 'DELETE', headers }),
    })
    expect(response.status, await response.clone().text()).toBe(404)
  }
})

it('what a list of the admin keeps for its user is stored, in the shape that Payload itself sends', async () => {
  const payload = await testPayload()
  const user = { ...(await buildUser(payload, { role: 'editor' })), collection: 'users' as const }
  const kept = { key: 'collection-notices', req: await createLocalReq({ user }, payload) }
  await upsertPreferences({ ...kept, value: { limit: 10 } })
  expect(await upsertPreferences({ ...kept, value: { sort: 'title' } })).toEqual({ limit: 10, sort: 'title' })
})

it.each([{ user: [null] }, { user: 'iemand' }, { user: { relationTo: 'niets', value: {} } }])(
  'whose it is follows from who asks, not from %j',
  async (sent) => {
    const headers = { ...(await sessionOf('owner')), 'Content-Type': 'application/json' }
    const body = JSON.stringify({ value: { a: 1 }, ...sent })
    const request = new Request('http://localhost:3000/api/payload-preferences/proef', { method: 'POST', headers, body })
    expect((await handleEndpoints({ config, request })).status).toBe(200)
    const create = new Request('http://localhost:3000/api/payload-preferences', {
      method: 'POST',
      headers,
      body: JSON.stringify({ key: 'los', value: 1, ...sent }),
    })
    expect((await handleEndpoints({ config, request: create })).status).toBe(201)
  },
)
