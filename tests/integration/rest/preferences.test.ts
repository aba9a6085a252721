import { generatePayloadCookie, handleEndpoints, jwtSign } from 'payload'
import { afterAll, expect, it } from 'vitest'
import config from '../../../payload.config'
import { buildUser } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'

afterAll(async () => (await testPayload()).destroy())

it('a preference that is not there cannot be taken away, which is no fault of ours', async () => {
  const payload = await testPayload()
  const user = await buildUser(payload, { role: 'owner' })
  const sid = crypto.randomUUID()
  const now = new Date()
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, sessions: [{ id: sid, createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000) }] } })
  const { token } = await jwtSign({ fieldsToSign: { id: user.id, email: user.email, collection: 'users', sid }, secret: payload.secret, tokenExpiration: 3600 })
  const auth = payload.collections.users.config.auth
  const cookie = generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix: payload.config.cookiePrefix, token })
  const headers = { Cookie: String(cookie).split(';')[0] ?? '', Origin: payload.config.serverURL }
  for (const key of ['niet-bestaand', '-1', 'null']) {
    const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/payload-preferences/${key}`, { method: 'DELETE', headers }) })
    expect(response.status, await response.clone().text()).toBe(404)
  }
})
