import { generatePayloadCookie, jwtSign } from 'payload'
import type { Role } from '../../../policies/person'
import { buildUser } from '../../factories/buildVac'
import { testPayload } from '../../support/instance'

/** The headers of a new user of this role who is signed in, as a browser sends them. */
export async function sessionOf(role: Role): Promise<{ Cookie: string; Origin: string }> {
  const payload = await testPayload()
  const user = await buildUser(payload, { role })
  const sid = crypto.randomUUID()
  const now = new Date()
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { ...user, sessions: [{ id: sid, createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000) }] },
  })
  const { token } = await jwtSign({
    fieldsToSign: { id: user.id, email: user.email, collection: 'users', sid },
    secret: payload.secret,
    tokenExpiration: 3600,
  })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: payload.collections.users.config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  return { Cookie: String(cookie).split(';')[0] ?? '', Origin: payload.config.serverURL }
}
