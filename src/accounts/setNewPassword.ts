import { APIError, type PayloadRequest, resetPasswordOperation } from 'payload'
import { addressKey, take } from '../limits/take'
import { toLanguage } from '../messages/language'
import { resetWords } from '../messages/resetWords'
import { accountKey, forgetBelow } from '../limits/take'

/** What Payload makes: forty hexadecimal digits. */
const CODE = /^[0-9a-f]{40}$/

/**
 * Sets the password that the code of a link allows, once; all sessions of the account end. Throws an APIError for a code
 * that does not work (any more), a ValidationError for a password that breaks our rules.
 */
export async function setNewPassword(req: PayloadRequest, { code, password }: { code: string; password: string }): Promise<void> {
  await take([{ limit: 'codeAddress', key: addressKey() }])
  const words = resetWords[toLanguage(req.i18n?.language)]
  if (!CODE.test(code)) throw new APIError(words.expired, 403, undefined, true)
  const collection = req.payload.collections.users
  const { user } = await resetPasswordOperation({ collection, data: { token: code, password }, depth: 0, overrideAccess: true, req })
  // The session that Payload begins is for whoever holds the link: the user signs in with the new password.
  await req.payload.db.updateOne({ collection: 'users', id: Number(user?.id), data: { sessions: [], resetPasswordToken: null } as never, returning: false })
  const account = accountKey(String(user?.email))
  await forgetBelow({ limit: 'loginHere', key: account })
  req.user = null
}
