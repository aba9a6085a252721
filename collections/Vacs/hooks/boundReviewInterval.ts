import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { toLanguage } from '../../../src/messages/language'
import { publishingWords } from '../../../src/messages/publishingWords'
import { mostMonths } from '../../hooks/boundReviewDay'

/** An owner cannot make the time between two checks longer than owners may; what the editors chose stays. Also in drafts: those go live as they are. */
export const boundReviewInterval: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const most = mostMonths(req)
  const months = Number(data.reviewIntervalMonths)
  if (!req.user || !(months > most) || months <= Number(originalDoc?.reviewIntervalMonths)) return data
  const message = publishingWords[toLanguage(req.i18n?.language)].intervalLong(most)
  throw new ValidationError({ collection: 'vacs', errors: [{ path: 'reviewIntervalMonths', message }] }, req.t)
}
