import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { toLanguage } from '../../../src/messages/language'
import { missingWords } from '../../../src/messages/missingWords'
import { missingForPublishing } from '../../../src/publishing/check/missingForPublishing'

/** Nothing goes live without its question and answer, whoever or whatever puts it there; all that is missing is told at once. */
export const requirePresence: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  if (data._status !== 'published' || data.deletedAt) return data
  const missing = missingForPublishing(data)
  if (missing.length === 0) return data
  const words = missingWords[toLanguage(req.i18n?.language)]
  throw new ValidationError(
    { collection: collection.slug, errors: missing.map(({ code, path }) => ({ path: path.join('.'), message: words[code] })) },
    req.t,
  )
}
