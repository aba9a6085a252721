import { parseBody } from '../../http/parseBody'

/** More than any list of ours asks for at once; each value takes a parameter of a statement. */
const MOST_PARTS = 2_000
const COUNTS = new Set(['limit', 'page', 'depth'])
/** Payload reads these as JSON when they are one text. */
const JSON_TEXTS = new Set(['where', 'data'])
/** Larger counts than PostgreSQL takes as a number. */
const MAX_DIGITS = 9

/** Whether Payload can take a query as it stands: counts that are numbers, no NUL, not endlessly much. */
export function isReadableQuery(query: URLSearchParams): boolean {
  const parts = [...query]
  if (parts.length > MOST_PARTS) return false
  return parts.every(([name, value]) => {
    if (name.includes('\0') || value.includes('\0')) return false
    if (JSON_TEXTS.has(name) && value !== '' && !isJson(value)) return false
    return !COUNTS.has(name) || value === '' || (/^\d+$/.test(value) && value.length <= MAX_DIGITS)
  })
}

function isJson(text: string): boolean {
  try {
    parseBody(text)
    return true
  } catch {
    return false
  }
}
