import { APIError, type PayloadRequest, resetPasswordOperation } from 'payload'
import { addressKey, forget, take } from '../limits/take'
import { toLanguage } from '../messages/language'
import { resetWords } from '../messages/resetWords'
import { loginCounters } from './loginCounters'

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
  const { payload } = req
  // Once the password is set nobody can be found by the code any more.
  const account = await payload.db.findOne<{ id: number; email: string }>({
    collection: 'users',
    select: { email: true },
    where: { resetPasswordToken: { equals: code } },
  })
  if (!account) throw new APIError(words.expired, 403, undefined, true)
  try {
    await resetPasswordOperation({
      collection: payload.collections.users,
      data: { token: code, password },
      depth: 0,
      overrideAccess: true,
      req,
    })
  } catch (error) {
    // Payload says in English that a code is too old or was used.
    if ((error as { status?: number }).status === 403) throw new APIError(words.expired, 403, undefined, true)
    throw error
  }
  // Payload ends all sessions and begins one, of which nobody gets the token: the user signs in with the new password.
  const { here, account: everywhere } = loginCounters(account.email)
  // Whoever got the link is let in with it, however others guessed.
  await Promise.all([forget(here), forget(everywhere)])
  req.user = null
}
