import { createLocalReq, logoutOperation } from 'payload'
import { payloadInstance } from '../payloadInstance'

/** Ends the session behind these headers on the server, so that a copied cookie no longer works. */
export async function logout(headers: Headers): Promise<void> {
  const payload = await payloadInstance()
  const { user } = await payload.auth({ headers })
  if (!user) return
  const req = await createLocalReq({ user }, payload)
  await logoutOperation({ allSessions: false, collection: payload.collections.users, req })
}
