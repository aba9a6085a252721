import { type ReadOutcome, toOutcome } from '../importRecord'
import { refuseDuplicates } from '../refuseDuplicates'
import { rijksoverheidFaq } from './rijksoverheidFaq'
import { toRecord } from './toRecord'

/**
 * Reads responses of the Rijksoverheid API: one a line (JSONL), as one JSON list,
 * or a single response, with or without a byte order mark. Yields in the order of
 * the source; in a list, `line` counts its entries. A bad record is an error of
 * its own: `json_invalid`, `field_missing`, `field_too_long`, `duplicate_external_id`
 * or what `validateDocument` says of the answer.
 * @param source the whole text, or its lines as they come in.
 */
export function readRijksoverheid(source: string | AsyncIterable<string> | Iterable<string>): AsyncGenerator<ReadOutcome> {
  return refuseDuplicates(readAll(typeof source === 'string' ? source.split(/\r?\n/) : source))
}

async function* readAll(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<ReadOutcome> {
  let line = 0
  let isEmpty = true
  let whole: string[] | null = null
  for await (const raw of lines) {
    line += 1
    const text = raw.replace(/^\ufeff/, '').trim()
    if (text === '') continue
    isEmpty = false
    if (whole) whole.push(text)
    // A JSONL line opens and closes its object; a list or an indented object needs all lines.
    else if (text.startsWith('[') || text === '{') whole = [text]
    else yield readOne(line, parse(text))
  }
  if (whole) yield* readWhole(parse(whole.join('\n')))
  else if (isEmpty) yield { line: 1, error: { code: 'file_empty', path: [], params: {} } }
}

function* readWhole(value: unknown): Generator<ReadOutcome> {
  const entries = Array.isArray(value) ? value : [value]
  for (const [index, entry] of entries.entries()) yield readOne(index + 1, entry)
}

/** What is no JSON at all; told apart from every value that JSON can hold. */
const notJson = Symbol('not JSON')

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return notJson
  }
}

function readOne(line: number, value: unknown): ReadOutcome {
  if (value === notJson) return { line, error: { code: 'json_invalid', path: [], params: {} } }
  const parsed = rijksoverheidFaq.safeParse(value)
  if (parsed.success) return toOutcome(line, toRecord(parsed.data))
  const path = (parsed.error.issues[0]?.path ?? []).filter((key) => typeof key !== 'symbol')
  return { line, error: { code: path.length > 0 ? 'field_missing' : 'json_invalid', path, params: { field: String(path[0] ?? '') } } }
}
