import type { CollectionBeforeOperationHook } from 'payload'
import { addressKey, take } from '../../../src/limits/take'

/** Flags reach the mailbox of a department: nobody sends more than people can write. What the product itself reports is not counted. */
export const limitFlags: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'create' && req.user) {
    await take([
      { limit: 'flagAccount', key: String(req.user.id) },
      { limit: 'flagAddress', key: addressKey() },
    ])
  }
  return args
}
