import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { can } from '../../policies/can'
import { citizenServiceNumberMessage } from '../../src/messages/citizenServiceNumberMessage'
import { toLanguage } from '../../src/messages/language'
import { userOf } from '../access/userOf'
import { type SaidException, exceptedNumbers } from './numberExceptions'
import { type NumberInField, numbersInDocument } from './numbersInDocument'

/**
 * Refuses a text with a citizen service number anywhere in the document: a knowledge base holds none. An editor may say
 * that a number is something else; one that the text itself calls a BSN never is.
 */
export const refuseCitizenServiceNumbers: CollectionBeforeValidateHook = async ({ data, req, collection, originalDoc }) => {
  if (!data) return data
  const found = numbersInDocument(collection.flattenedFields, data)
  if (found.length === 0) return data
  const kind = collection.slug
  const excepted = await exceptedNumbers(req, { kind, id: originalDoc?.id, digits: found.map(({ digits }) => digits) })
  const refused = found.filter(({ digits, isNamed }) => isNamed || !excepted.has(digits))
  if (refused.length === 0) return data
  const canExcept = collection.flattenedFields.some((field) => field.name === 'notBsnReason')
  const reason = canExcept && typeof data.notBsnReason === 'string' ? data.notBsnReason.trim() : ''
  const isEditor = can(userOf(req), 'state', 'number-exceptions')
  if (isEditor && reason !== '' && refused.every(({ isNamed }) => !isNamed)) {
    req.context.numberException = { kind, reason, digits: refused.map(({ digits }) => digits) } satisfies SaidException
    return data
  }
  const language = toLanguage(req.i18n?.language)
  const errors = byPath(refused).map(([path, numbers]) => ({
    path,
    message: citizenServiceNumberMessage(
      { shown: numbers.map(({ shown }) => shown), isNamed: numbers.some(({ isNamed }) => isNamed), isEditor, canExcept },
      language,
    ),
  }))
  throw new ValidationError({ collection: kind, errors }, req.t)
}

function byPath(numbers: NumberInField[]): [string, NumberInField[]][] {
  const fields = new Map<string, NumberInField[]>()
  for (const number of numbers) fields.set(number.path, [...(fields.get(number.path) ?? []), number])
  return [...fields]
}
