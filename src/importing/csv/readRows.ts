import { parse } from 'csv-parse/sync'
import type { Issue } from '../../errors'

/** `row` is the number that a spreadsheet shows before it; null behind a row whose end is not sure. */
export type CsvRow = { line: number; row: number | null } & ({ cells: string[] } | { error: Issue })

export interface RowOptions {
  delimiter: string
  /** Number of columns of the header. */
  columns: number
  /** The number that a spreadsheet shows before the first of these rows. */
  firstRow: number
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
  let row: number | null = options.firstRow
  while (at < lines.length) {
    const here = { line: at + 1, row }
    const isEmpty = isBlank(lines[at] ?? '', options.delimiter)
    const attempt = isEmpty ? null : readRowAt(lines, at, options)
    row = row === null || (attempt && 'code' in attempt && attempt.code !== 'column_count') ? null : row + 1
    if (attempt === null || ('cells' in attempt && attempt.cells.every((cell) => cell.trim() === ''))) {
      at = attempt?.next ?? at + 1
    } else if ('cells' in attempt) {
      yield { ...here, cells: attempt.cells }
      at = attempt.next
    } else {
      // Where the quotes are right, the whole row is wrong. Where they are not, the next rows may have been swallowed.
      const next = attempt.code === 'column_count' ? attempt.next : nextRow(lines, at + 1, attempt.next, options)
      yield {
        ...here,
        error: { code: attempt.code, path: [], params: { ...attempt.params, ...(next > at + 1 ? { lastLine: next } : {}) } },
      }
      at = next
    }
  }
}

type Attempt =
  { cells: string[]; next: number } | { code: 'column_count' | 'quote_unclosed' | 'quote_stray'; params: Issue['params']; next: number }

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
  if (cells.length < options.columns && isCutShort(lines, next, { cells, options })) {
    return { cells: [...cells, ...Array<string>(options.columns - cells.length).fill('')], next }
  }
  return { code: 'column_count', params: { expected: options.columns, found: cells.length }, next }
}

/**
 * Whether only empty cells at the end are missing, which spreadsheets leave out: what is required is there, and a row
 * that is whole follows. A text that goes on without quotes on the next line looks the same but for that.
 */
function isCutShort(lines: string[], next: number, { cells, options }: { cells: string[]; options: RowOptions }): boolean {
  if (!options.isPlausible(cells)) return false
  let following = next
  while (following < lines.length && isBlank(lines[following] ?? '', options.delimiter)) following += 1
  if (following >= lines.length) return true
  const row = parseRow(lines.slice(following, endOfRow(lines, following) ?? following + 1), options.delimiter, { isStrict: false })
  return row !== null && (row.length === options.columns || (row.length < options.columns && options.isPlausible(row)))
}

/** The line behind the first one at which the quotes are even in number, or null when they never are. */
export function endOfRow(lines: string[], at: number): number | null {
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
