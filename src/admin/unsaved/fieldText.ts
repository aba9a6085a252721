import type { ClientField } from 'payload'
import type { RichDocument } from '../../content/document'
import { toPlainText } from '../../content/toPlainText'
import type { Language } from '../../messages/language'
import { unsavedWords } from '../../messages/unsavedWords'
import { dataFields } from './dataFields'
import { formatMoment } from '../../time/formatMoment'

interface Reading {
  language: Language
  /** A label in the language of the user. */
  labelOf: (field: ClientField) => string
  /** The name of a document that a relation points to, by "collection/id"; undefined while it is unknown. */
  nameOf: (document: string) => string | undefined
}

/** What a field holds as text that can be read, compared and copied; '' when it is empty. */
export function fieldText(field: ClientField | undefined, value: unknown, reading: Reading): string {
  const words = unsavedWords[reading.language]
  if (value === null || value === undefined || value === '') return ''
  if (isRichDocument(value)) return richText(value)
  if (field?.type === 'relationship') return relationText(field.relationTo, value, reading)
  if (field?.type === 'date' && typeof value === 'string') return formatMoment(value, reading.language)
  if (Array.isArray(value))
    return value
      .map((item) => rowText(field, item, reading))
      .filter(Boolean)
      .join('\n')
  if (typeof value === 'object') return partsText(field, value as Record<string, unknown>, reading)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return (field?.type === 'select' && optionLabel(field, String(value), reading)) || String(value)
}

/** Whether a value is a document of our editor. */
export function isRichDocument(value: unknown): value is RichDocument {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'doc'
}

/** The documents that a relation points to, as "collection/id". */
export function relatedDocuments(field: ClientField | undefined, value: unknown): string[] {
  if (field?.type !== 'relationship' || value === null || value === undefined) return []
  return [value].flat().map((one) => documentOf(field.relationTo, one))
}

function relationText(relationTo: string | string[], value: unknown, { nameOf, language }: Reading): string {
  const documents = [value].flat().map((one) => documentOf(relationTo, one))
  const names = documents.map(nameOf)
  return names.every((name) => name !== undefined) ? names.join('\n') : unsavedWords[language].chosen(documents.length)
}

function documentOf(relationTo: string | string[], value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${String(relationTo)}/${String(value)}`
  const { relationTo: into, value: id, id: own } = value as { relationTo?: string; value?: unknown; id?: unknown }
  return `${into ?? String(relationTo)}/${String(id ?? own)}`
}

/** A damaged document is shown as it is stored rather than not at all. */
function richText(document: RichDocument): string {
  try {
    return toPlainText(document)
  } catch {
    return JSON.stringify(document, null, 2)
  }
}

function rowText(field: ClientField | undefined, item: unknown, reading: Reading): string {
  if (typeof item !== 'object' || item === null || isRichDocument(item)) return fieldText(undefined, item, reading)
  return partsText(field, item as Record<string, unknown>, reading).replaceAll('\n', ', ')
}

function partsText(field: ClientField | undefined, parts: Record<string, unknown>, reading: Reading): string {
  const known = field && 'fields' in field ? dataFields(field.fields) : new Map<string, ClientField>()
  if (known.size === 0) return JSON.stringify(parts, null, 2)
  return [...known]
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [reading.labelOf(part), fieldText(part, parts[name], reading)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`))
    .join('\n')
}

function optionLabel(field: Extract<ClientField, { type: 'select' }>, value: string, { language }: Reading): string | null {
  const option = field.options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  if (option === undefined || typeof option === 'string') return option ?? null
  const { label } = option
  if (typeof label === 'string') return label
  return typeof label === 'object' ? ((label as Record<string, string>)[language] ?? value) : value
}
