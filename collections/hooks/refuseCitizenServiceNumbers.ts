import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { hasCitizenServiceNumber } from '../../src/content/citizenServiceNumber'

/** What we make ourselves, and addresses: no free text, and full of digits. */
const MACHINE_KEYS = new Set(['id', 'uuid', 'slug', 'externalId', 'url', 'href', 'uri', 'version', 'vacVersion', 'phone', 'groupPhone'])

/** Refuses a text with a citizen service number anywhere in the document: a knowledge base holds none. */
export const refuseCitizenServiceNumbers: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const paths = pathsWithNumber(data ?? {}, '')
  if (paths.length === 0) return data
  const message =
    req.i18n?.language === 'en'
      ? 'This text holds a number that looks like a citizen service number (BSN). Please remove it: personal data do not belong here.'
      : 'In deze tekst staat een nummer dat op een burgerservicenummer (BSN) lijkt. Haal het weg: persoonsgegevens horen hier niet.'
  throw new ValidationError({ collection: collection.slug, errors: paths.map((path) => ({ path, message })) }, req.t)
}

function pathsWithNumber(value: unknown, path: string): string[] {
  if (typeof value === 'string') return hasCitizenServiceNumber(value) ? [path] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value)
    .filter(([key]) => !MACHINE_KEYS.has(key))
    .flatMap(([key, child]) => pathsWithNumber(child, path ? `${path}.${key}` : key))
}
