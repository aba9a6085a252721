import type { CollectionAfterLoginHook, CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { isPassword } from '../../../src/accounts/passwordHash'
import { loginCounters } from '../../../src/accounts/loginCounters'
import { storedPassword } from '../../../src/accounts/storedPassword'
import { accountKey, forget, forgetBelow, giveBack, take } from '../../../src/limits/take'

/**
 * Counts an attempt to sign in before anything is looked up, per account and per address, and does for an account that
 * does not exist the work that a wrong password takes. What is answered, and how soon, tells nobody who has an account.
 */
export const limitLogins: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string' || email.trim() === '' || password.trim() === '') return args
  const { address, here, account } = loginCounters(email)
  // The address first: who is stopped there makes no counters for accounts that he invents.
  await take([address, here, account])
  if (!(await storedPassword(req.payload, { email: { equals: email.trim().toLowerCase() } }))?.hash) await isPassword(null, password)
  return args
}

/** A right password does not count, and ends what was counted here before. */
export const forgiveLogin: CollectionAfterLoginHook = async ({ user }) => {
  const { address, here, account } = loginCounters(String(user.email))
  await forget(here)
  await giveBack([address, account])
}

/** An administrator lets somebody in again at once. */
export const forgiveUnlocked: CollectionAfterOperationHook = async ({ args, operation, result }) => {
  // Payload calls this hook for unlocking too, and its types do not say so.
  if ((operation as string) !== 'unlock' || !result) return result
  const account = accountKey(String((args as unknown as { data: { email?: unknown } }).data.email ?? ''))
  await Promise.all([forgetBelow({ limit: 'loginHere', key: account }), forget({ limit: 'loginAccount', key: account })])
  return result
}
