import type { FlattenedField, PayloadRequest } from 'payload'
import type { ValueKind } from '../../src/messages/shapeWords'

/** A value that its field cannot hold. `message`: the field's own words, where it has some. */
export interface ShapeFault {
  path: string
  expected: ValueKind
  message?: string
}

type Data = Record<string, unknown>

/** The largest id that PostgreSQL keeps. */
const MAX_ID = 2_147_483_647

/** Values of a wrong kind in what is sent: texts where a list belongs, broken documents, choices that are none. What is left out or empty is no fault. */
export async function shapeFaults(fields: readonly FlattenedField[], data: Data, { req, parent = '' }: { req: PayloadRequest; parent?: string }): Promise<ShapeFault[]> {
  const faults: ShapeFault[] = []
  for (const field of fields) {
    if (!('name' in field) || !field.name) continue
    const value = data[field.name]
    const path = parent ? `${parent}.${field.name}` : field.name
    if (value === undefined || value === null) continue
    if (field.type === 'group' || field.type === 'tab') {
      if (isData(value)) faults.push(...(await shapeFaults(field.flattenedFields, value, { req, parent: path })))
      else faults.push({ path, expected: 'group' })
    } else if (field.type === 'array') {
      if (!Array.isArray(value) || !value.every(isData)) faults.push({ path, expected: 'rows' })
      else for (const [index, row] of value.entries()) faults.push(...(await shapeFaults(field.flattenedFields, row, { req, parent: `${path}.${index}` })))
    } else if (field.type === 'json') {
      faults.push(...(await jsonFaults(field, value, { req, path })))
    } else {
      const expected = kindOf(field)
      if (expected && !fits(field, value, expected)) faults.push({ path, expected })
    }
  }
  return faults
}

/** Groups and lists of rows that are none, as they were sent: Payload drops these in silence before any other hook. */
export function structureFaults(fields: readonly FlattenedField[], data: Data, parent = ''): ShapeFault[] {
  return fields.flatMap((field): ShapeFault[] => {
    if (!('name' in field) || !field.name) return []
    const value = data[field.name]
    const path = parent ? `${parent}.${field.name}` : field.name
    // A form sends 0 or '' for a list without rows.
    if (value === undefined || value === null || value === 0 || value === '') return []
    if (field.type === 'group' || field.type === 'tab') return isData(value) ? structureFaults(field.flattenedFields, value, path) : [{ path, expected: 'group' }]
    if (field.type !== 'array') return []
    if (!Array.isArray(value) || !value.every(isData)) return [{ path, expected: 'rows' }]
    return value.flatMap((row, index) => structureFaults(field.flattenedFields, row, `${path}.${index}`))
  })
}

/** A JSON field knows by itself what it holds. */
async function jsonFaults(field: FlattenedField, value: unknown, { req, path }: { req: PayloadRequest; path: string }): Promise<ShapeFault[]> {
  const validate = (field as { validate?: (value: unknown, options: object) => unknown }).validate
  const verdict = await validate?.(value, { ...field, req, required: false })
  return typeof verdict === 'string' ? [{ path, expected: 'document', message: verdict }] : []
}

function kindOf(field: FlattenedField): ValueKind | null {
  const isMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'text':
      return isMany ? 'texts' : 'text'
    case 'textarea':
    case 'email':
      return 'text'
    case 'number':
    case 'checkbox':
    case 'date':
      return field.type
    case 'select':
      return isMany ? 'choices' : 'choice'
    case 'relationship':
      return isMany ? 'documents' : 'reference'
    default:
      return null
  }
}

function fits(field: FlattenedField, value: unknown, expected: ValueKind): boolean {
  if (expected === 'texts') return Array.isArray(value) && value.every((item) => typeof item === 'string')
  if (expected === 'text') return typeof value === 'string'
  if (expected === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (expected === 'checkbox') return typeof value === 'boolean'
  if (expected === 'date') return value === '' || (value instanceof Date ? !Number.isNaN(value.valueOf()) : typeof value === 'string' && !Number.isNaN(Date.parse(value)))
  if (expected === 'choice') return value === '' || isChoice(field, value)
  if (expected === 'choices') return Array.isArray(value) && value.every((item) => isChoice(field, item))
  return expected === 'documents' ? Array.isArray(value) && value.every(isReference) : value === '' || isReference(value)
}

function isChoice(field: FlattenedField, value: unknown): boolean {
  return field.type === 'select' && field.options.some((option) => (typeof option === 'string' ? option : option.value) === value)
}

/** An id, a document that was read with its relations, or either with the name of its collection. */
function isReference(value: unknown): boolean {
  if (isData(value)) return isReference('value' in value ? value.value : value.id)
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= MAX_ID
}

function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
