import { APIError, type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { can } from '../../../policies/can'
import { canMail } from '../../../src/accounts/canMail'
import { isPassword } from '../../../src/accounts/passwordHash'
import { storedPassword } from '../../../src/accounts/storedPassword'
import { addressKey, forget, take } from '../../../src/limits/take'
import { isEmailAddress } from '../../../src/content/addresses/readEmailAddress'
import { accountWords } from '../../../src/messages/accountWords'
import { toLanguage } from '../../../src/messages/language'
import { enqueue } from '../../../src/queue/enqueue'
import { userOf } from '../../access/userOf'

interface Args {
  id?: number | string
  overrideAccess?: boolean
  data?: Record<string, unknown>
}

/**
 * Who is signed in is not always who the account belongs to: a computer is left open. So name, password and e-mail
 * address change with the current password only, and the address not before somebody has followed the link that goes to
 * the new one. Administrators change those of others.
 */
export const confirmOwnChanges: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as Args
  const user = userOf(req)
  if (operation !== 'update' || !data || overrideAccess || !user) return args
  const { currentPassword, newEmail, ...rest } = data
  const kept = { ...args, data: rest } as typeof args
  const isOwn = Number(id) === user.id
  if (can(user, 'administer', 'users') && !(isOwn && newEmail)) return kept

  const words = accountWords[toLanguage(req.i18n?.language)]
  const changesEmail = typeof newEmail === 'string' && newEmail.trim() !== ''
  const isSensitive = changesEmail || isSet(rest.password) || (isSet(rest.name) && rest.name !== user.name)
  const movesEmail = isSet(rest.email) && String(rest.email).trim().toLowerCase() !== user.email
  if (!isSensitive && !movesEmail) return kept
  if (id === undefined) throw new APIError(words.oneAtATime, 400, undefined, true)
  // What belongs to somebody else is refused by the access rules.
  if (!isOwn) return kept
  const refuse = (path: string, message: string) => new ValidationError({ collection: 'users', errors: [{ path, message }] }, req.t)
  if (movesEmail) throw refuse('email', words.emailField)
  if (changesEmail && !isEmailAddress(newEmail)) throw refuse('newEmail', words.newEmail)
  if (changesEmail && !canMail()) throw refuse('newEmail', words.noMail)

  const counted = { limit: 'ownPassword', key: String(user.id) } as const
  await take([counted])
  const stored = await storedPassword(req.payload, { id: { equals: user.id } })
  if (!(await isPassword(stored, typeof currentPassword === 'string' ? currentPassword : '')))
    throw refuse('currentPassword', words.currentPassword)
  await forget(counted)
  if (!changesEmail) return kept
  await take([
    { limit: 'mailAccount', key: `newEmail:${user.id}` },
    { limit: 'mailAddress', key: addressKey() },
  ])
  await enqueue(req, 'account.mail', { occasion: 'newEmail', id: user.id, email: newEmail.trim().toLowerCase() })
  return kept
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
