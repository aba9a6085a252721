import type { CollectionBeforeChangeHook } from 'payload'
import { userOf } from '../../access/userOf'

/** Notes who answered and when, once the flag is no longer open. */
export const signAnswer: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return { ...data, answeredAt: null, answeredByName: null }
  if (data.state === 'open') return { ...data, answeredAt: null, answeredByName: null }
  if (data.state === originalDoc?.state && data.answer === originalDoc?.answer) {
    return { ...data, answeredAt: originalDoc?.answeredAt, answeredByName: originalDoc?.answeredByName }
  }
  return { ...data, answeredAt: new Date().toISOString(), answeredByName: userOf(req)?.name ?? null }
}
