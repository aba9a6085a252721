import { createLocalReq, logoutOperation } from 'payload'
import { authenticate } from './authenticate'

/** Ends the session behind these headers on the server, so that a copied cookie no longer works. */
export async function logout(headers: Headers): Promise<void> {
  const { payload, user } = await authenticate(headers)
  if (!user) return
  const req = await createLocalReq({ user }, payload)
  await logoutOperation({ allSessions: false, collection: payload.collections.users, req })
}
