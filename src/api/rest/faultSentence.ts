import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'

/** So many faults fit in what the admin shows for a moment; all of them stand at their fields. */
const MOST = 3

interface Fault {
  path: string
  message: string
}

/**
 * What is wrong with the fields of a document, by the names that people see: "Kort antwoord – Vul dit in." Null when an
 * error is about no field. Payload itself names the fields only, and its admin cuts a sentence at colons and commas,
 * unless there is no colon.
 */
export function faultSentence(data: unknown, req: Pick<PayloadRequest, 'payload' | 'i18n'>): string | null {
  const { errors, collection, global } = (data ?? {}) as { errors?: unknown; collection?: string; global?: string }
  const faults = Array.isArray(errors) ? errors.filter(isFault) : []
  if (faults.length === 0) return null
  const fields = fieldsOf(req, collection, global)
  const sentences = faults.map(({ path, message }) => {
    const name = labelOf(fields, path, req)
    return (name === null ? message : `${name} – ${message}`).replaceAll(/:(?=\s|$)/g, ',')
  })
  return [...new Set(sentences)].slice(0, MOST).join(' ')
}

function isFault(fault: unknown): fault is Fault {
  return (
    typeof fault === 'object' && fault !== null && typeof (fault as Fault).path === 'string' && typeof (fault as Fault).message === 'string'
  )
}

function fieldsOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: string | undefined,
  global: string | undefined,
): readonly FlattenedField[] {
  if (collection !== undefined) return payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  return payload.config.globals.find(({ slug }) => slug === global)?.flattenedFields ?? []
}

/** The name of the outermost field that has one; null where none has. */
function labelOf(fields: readonly FlattenedField[], path: string, { i18n }: Pick<PayloadRequest, 'i18n'>): string | null {
  const [first, ...rest] = path.split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field) return null
  const label = 'label' in field ? field.label : undefined
  if (label && typeof label !== 'function') return getTranslation(label, i18n)
  return 'flattenedFields' in field ? labelOf(field.flattenedFields, rest.join('.'), { i18n }) : null
}
