import { parse } from 'csv-parse/sync'
import type { Issue } from '../../errors'

export type CsvRow = { line: number; cells: string[] } | { line: number; error: Issue }

export interface RowOptions {
  delimiter: string
  /** Number of columns of the header. */
  columns: number
  /** Whether a row found behind a broken one is a row indeed, and no line from inside a cell. */
  isPlausible: (cells: string[]) => boolean
}

/** Lines of one row at most: the longest cell that may be stored has no more. A row that seems longer lacks a quote. */
const MAX_LINES_PER_ROW = 2000

/**
 * Reads rows one by one from line number `start` (from 0), so that one broken row
 * does not spoil those behind it. Codes: `column_count`, `quote_unclosed`, `quote_stray`.
 */
export function* readRows(lines: string[], start: number, options: RowOptions): Generator<CsvRow> {
  let at = start
  while (at < lines.length) {
    if (isBlank(lines[at] ?? '', options.delimiter)) {
      at += 1
      continue
    }
    const attempt = readRowAt(lines, at, options)
    if ('cells' in attempt) {
      yield { line: at + 1, cells: attempt.cells }
      at = attempt.next
      continue
    }
    // Where the quotes are right, the whole row is wrong. Where they are not, the next rows may have been swallowed.
    const next = attempt.code === 'column_count' ? attempt.next : nextRow(lines, at + 1, attempt.next, options)
    yield { line: at + 1, error: { code: attempt.code, path: [], params: { ...attempt.params, ...(next > at + 1 ? { lastLine: next } : {}) } } }
    at = next
  }
}

type Attempt =
  | { cells: string[]; next: number }
  | { code: 'column_count' | 'quote_unclosed' | 'quote_stray'; params: Issue['params']; next: number }

function readRowAt(lines: string[], at: number, options: RowOptions): Attempt {
  const end = endOfRow(lines, at)
  const rows = end === null ? null : parseRow(lines.slice(at, end), options.delimiter, { isStrict: true })
  const relaxed = rows ?? parseRow(lines.slice(at, at + 1), options.delimiter, { isStrict: false })
  const next = rows && end !== null ? end : at + 1
  if (!relaxed) {
    if (end === null) return { code: 'quote_unclosed', params: {}, next: Math.min(lines.length, at + MAX_LINES_PER_ROW) }
    return { code: 'quote_stray', params: {}, next: end }
  }
  const cells = withoutEmptyTail(relaxed, options.columns)
  if (cells.length === options.columns) return { cells, next }
  return { code: 'column_count', params: { expected: options.columns, found: cells.length }, next }
}

/** The line behind the first one at which the quotes are even in number, or null when they never are. */
function endOfRow(lines: string[], at: number): number | null {
  let quotes = 0
  for (let line = at; line < Math.min(lines.length, at + MAX_LINES_PER_ROW); line += 1) {
    quotes += (lines[line] ?? '').split('"').length - 1
    if (quotes % 2 === 0) return line + 1
  }
  return null
}

function nextRow(lines: string[], from: number, to: number, options: RowOptions): number {
  for (let line = from; line < to; line += 1) {
    const attempt = readRowAt(lines, line, options)
    if ('cells' in attempt && options.isPlausible(attempt.cells)) return line
  }
  return to
}

/** The cells of one row, or null when its quotes are wrong. Relaxed, a quote in the middle of a bare cell is a quote. */
export function parseRow(lines: string[], delimiter: string, { isStrict }: { isStrict: boolean }): string[] | null {
  try {
    const rows = parse(lines.join('\n'), { delimiter, relax_quotes: !isStrict, relax_column_count: true, record_delimiter: '\n' })
    const [cells = []] = rows
    // A quote that opens a cell must close it; csv-parse, relaxed, would keep both as text.
    const isBroken = rows.length !== 1 || (!isStrict && cells.some((cell) => cell.startsWith('"')))
    return isBroken ? null : cells
  } catch {
    // csv-parse throws only on quotes here; the caller names the fault and its line.
    return null
  }
}

/** Spreadsheets add empty columns behind the last one. */
function withoutEmptyTail(cells: string[], columns: number): string[] {
  const isTailEmpty = cells.slice(columns).every((cell) => cell.trim() === '')
  return isTailEmpty ? cells.slice(0, columns) : cells
}

function isBlank(line: string, delimiter: string): boolean {
  return line.replaceAll(delimiter, '').trim() === ''
}
