import { createHash } from 'node:crypto'
import type { RichDocument } from '../../content/document'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import type { Findability } from '../../findability/findability'

/** What an import writes of a text, by the field it goes to. Only fields that the record fills. */
export type WrittenTexts = Record<string, unknown>

/**
 * What an answer says. Whoever changed one of these wrote against the text that the source gave, also where the source
 * gives none: the new text may not go with it.
 */
export const TEXTS = ['question', 'shortAnswer', 'answer', 'cost', 'duration', 'bring', 'apply', 'owningDepartment'] as const

/** Lists in which what people add here stands beside what a source gives. */
export interface Lists extends Findability {
  themes: number[]
}

/** What the last import left of a record, as stored: a hash of each text it wrote, and the entries of each list. */
export interface TakenOver {
  texts: Record<string, string>
  lists: Lists
}

/** SHA-256 over a text as it is stored; '' for an empty one. The order of keys makes no difference: the database keeps none. */
export function textHash(value: unknown): string {
  const isEmpty =
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (isDocument(value) && isEmptyDocument(value))
  return isEmpty
    ? ''
    : createHash('sha256')
        .update(JSON.stringify(sorted(value)))
        .digest('hex')
}

/**
 * Whether people changed here what the answer says, or what an import is about to write beside it. Something else than
 * the last import left counts; what is the same as what comes does not.
 */
export function isEditedHere(current: WrittenTexts, coming: WrittenTexts, before: Record<string, string>): boolean {
  return fieldsOf(coming).some((field) => {
    const now = textHash(current[field])
    return now !== (before[field] ?? '') && !(field in coming && now === textHash(coming[field]))
  })
}

/** A hash of each text as an import leaves it. */
export function hashesOf(stored: WrittenTexts, coming: WrittenTexts): Record<string, string> {
  return Object.fromEntries(fieldsOf(coming).map((field) => [field, textHash(stored[field])]))
}

function fieldsOf(coming: WrittenTexts): string[] {
  return [...new Set([...TEXTS, ...Object.keys(coming)])]
}

/**
 * The entries of a list after an import: what the source gives, without what people took away here since, and with
 * what they added. A dropped entry of the source goes only where people did not add it themselves.
 */
export function mergeList<Entry extends string | number>(coming: Entry[], current: Entry[], before: Entry[]): Entry[] {
  const key = (entry: Entry) => String(entry).trim().toLowerCase()
  const [now, then] = [new Set(current.map(key)), new Set(before.map(key))]
  const given = coming.filter((entry) => now.has(key(entry)) || !then.has(key(entry)))
  const known = new Set(given.map(key))
  return [...given, ...current.filter((entry) => !then.has(key(entry)) && !known.has(key(entry)))]
}

function isDocument(value: unknown): value is RichDocument {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'doc'
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]))
}
