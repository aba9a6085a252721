import { APIError, type CollectionAfterChangeHook, type CollectionBeforeOperationHook, type CollectionBeforeValidateHook } from 'payload'
import { changeFindability } from '../../../src/findability/changeFindability'
import { loadFindabilityOf } from '../../../src/findability/loadFindability'
import { toLanguage } from '../../../src/messages/language'
import { wordListWords } from '../../../src/messages/wordListWords'

/** Search terms and product names come along with a new VAC only: after that they have a door of their own (docs/decisions/0019). */
export const refuseFindability: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'update' || !data || (!data.searchTerms && !data.upl)) return data
  throw new APIError(wordListWords[toLanguage(req.i18n?.language)].elsewhere, 400, { code: 'findability_elsewhere' }, true)
}

/** A copy is found by the same words. Who may not copy it has been refused before. */
export const copyFindability: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { duplicateFromID, data } = args as { duplicateFromID?: number | string; data?: Record<string, unknown> }
  if (operation !== 'create' || !Number.isInteger(Number(duplicateFromID ?? undefined))) return args
  return { ...args, data: { ...(await loadFindabilityOf({ payload: req.payload, req }, Number(duplicateFromID))), ...data } }
}

/** Gives a new VAC its record, with what came along. */
export const takeFindability: CollectionAfterChangeHook = async ({ doc, data, operation, req }) => {
  if (operation !== 'create') return doc
  const { searchTerms, upl } = data as { searchTerms?: string[] | null; upl?: string[] | null }
  return { ...doc, ...(await changeFindability(req, doc.id, () => ({ searchTerms: searchTerms ?? [], upl: upl ?? [] }))) }
}
