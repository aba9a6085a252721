import type { Payload, Where } from 'payload'
import type { StoredPassword } from './passwordHash'

/** The stored password of an account, which Payload itself never hands out; null without the account. */
export async function storedPassword(payload: Payload, where: Where): Promise<StoredPassword | null> {
  return payload.db.findOne<StoredPassword & { id: number }>({ collection: 'users', select: { hash: true, salt: true }, where })
}
