import type { PayloadRequest } from 'payload'
import { canMail } from './canMail'
import { inTransaction } from '../database/inTransaction'
import { NotFoundError } from '../errors'
import { accountKey, addressKey, take } from '../limits/take'
import { enqueue } from '../queue/enqueue'
import { isEmailAddress } from '../content/addresses/readEmailAddress'

/**
 * Has a link for a new password sent to an address, should it belong to an account. Here nobody looks whether it does:
 * the same job is written for every address, and the worker looks. Throws NotFoundError where there is no mail.
 */
export async function requestReset(req: PayloadRequest, typed: string): Promise<void> {
  if (!canMail()) throw new NotFoundError('This installation sends no mail.')
  const email = typed.trim().toLowerCase()
  await take([{ limit: 'mailAddress', key: addressKey() }])
  if (!isEmailAddress(email)) return
  await take([{ limit: 'mailAccount', key: `reset:${accountKey(email)}` }])
  await inTransaction(req, () => enqueue(req, 'account.mail', { occasion: 'reset', email }))
}
