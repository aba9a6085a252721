import type { FlattenedField } from 'payload'
import type { ValueKind } from '../../src/messages/shapeWords'

export interface WrongKind {
  path: string
  kind: ValueKind
}

/** Ids are positive, and as large as their column takes. */
const MAX_ID = 2_147_483_647
/** PostgreSQL and JavaScript write years outside of these differently. */
const YEARS = { first: 1, last: 9999 }

/**
 * The values in a document that are not of the kind that their field holds. Payload itself looks at most kinds only as
 * far as it needs them, so that a list or an object given for a text was stored as the text that PostgreSQL makes of it.
 */
export function wrongKinds(fields: readonly FlattenedField[], data: Record<string, unknown>, parent = ''): WrongKind[] {
  return fields.flatMap((field): WrongKind[] => {
    const value = data[field.name]
    const path = parent === '' ? field.name : `${parent}.${field.name}`
    if (value === undefined) return []
    if (field.type === 'group' || field.type === 'tab')
      return isObject(value) ? wrongKinds(field.flattenedFields, value, path) : [{ path, kind: 'group' }]
    if (value === null) return []
    // An admin form without lines sends their number.
    if (field.type === 'array') return value === 0 ? [] : wrongLines(field.flattenedFields, value, path)
    const kind = wrongKindOf(field, value)
    return kind === null ? [] : [{ path, kind }]
  })
}

function wrongLines(fields: readonly FlattenedField[], value: unknown, path: string): WrongKind[] {
  if (!Array.isArray(value) || !value.every(isObject)) return [{ path, kind: 'list' }]
  return value.flatMap((line, at) => wrongKinds(fields, line as Record<string, unknown>, `${path}.${at}`))
}

function wrongKindOf(field: FlattenedField, value: unknown): ValueKind | null {
  switch (field.type) {
    case 'select': {
      const isChoice = (one: unknown) =>
        one === '' || field.options.some((option) => (typeof option === 'string' ? option : option.value) === one)
      return hasMany(field) ? (isListOf(value, isChoice) ? null : 'choices') : isChoice(value) ? null : 'choice'
    }
    case 'text':
      return hasMany(field) ? (isListOf(value, isText) ? null : 'texts') : isText(value) ? null : 'text'
    case 'textarea':
    case 'email':
    case 'code':
    case 'radio':
      return isText(value) ? null : 'text'
    case 'number':
      return (hasMany(field) ? isListOf(value, isNumber) : isNumber(value)) ? null : 'number'
    case 'checkbox':
      return typeof value === 'boolean' ? null : 'boolean'
    case 'date':
      return isDate(value) ? null : 'date'
    case 'relationship':
    case 'upload':
      return hasMany(field) ? (isListOf(value, isDocument) ? null : 'documents') : value === '' || isDocument(value) ? null : 'document'
    default:
      return null
  }
}

const hasMany = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true
const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string'
const isListOf = (value: unknown, fits: (one: unknown) => boolean) => Array.isArray(value) && value.every(fits)
const isNumber = (value: unknown) =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && (value === '' || Number.isFinite(Number(value)))

/** What cannot be read as a moment the field itself says. */
function isDate(value: unknown): boolean {
  if (!(value instanceof Date) && typeof value !== 'string') return false
  const year = new Date(value).getUTCFullYear()
  return Number.isNaN(year) || (year >= YEARS.first && year <= YEARS.last)
}

/** An id, a document that carries one, or either of several collections. */
function isDocument(value: unknown): boolean {
  if (isObject(value)) return 'relationTo' in value ? isText(value.relationTo) && isDocument(value.value) : isDocument(value.id)
  const id = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= MAX_ID
}
