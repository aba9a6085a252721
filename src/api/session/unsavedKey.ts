import { createHmac } from 'node:crypto'
import { env } from '../../env'

/**
 * The key (32 bytes, base64) with which the browser seals what a user typed and has not saved. The same at every
 * visit of this user, nobody else's, and kept nowhere: it goes along with the pages of this user only.
 */
export function unsavedKey(userId: number | string): string {
  return createHmac('sha256', env.PAYLOAD_SECRET).update(`unsaved text of user ${userId}`).digest('base64')
}
