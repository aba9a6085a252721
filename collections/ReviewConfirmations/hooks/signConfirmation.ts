import type { CollectionBeforeChangeHook } from 'payload'
import { userOf } from '../../access/userOf'
import { newestVersionId } from '../../../src/database/newestVersionId'

/** Who, when and which version are ours to say, not the sender's. */
export const signConfirmation: CollectionBeforeChangeHook = async ({ data, req }) => {
  // That there is no answer to confirm is said by the field.
  if (!Number.isInteger(Number(data.vac ?? undefined))) return data
  const user = userOf(req)
  const version = await newestVersionId(req, Number(data.vac), { publishedOnly: true })
  const signed = { ...data, version: version ?? null }
  return user && !req.context.review && data.occasion === 'checked'
    ? { ...signed, confirmedBy: user.id, confirmedByName: user.name, confirmedAt: new Date().toISOString() }
    : signed
}
