import type { ReadOutcome } from '../importRecord'
import { refuseDuplicates } from '../refuseDuplicates'
import { decodeCsv } from './decodeCsv'
import { fileKind } from './fileKind'
import { type CsvHeader, readHeader, requiredColumns } from './readHeader'
import { endOfRow, readRows } from './readRows'
import { rowToOutcome } from './toRecord'

/**
 * Reads a CSV file with the columns of `csvColumns`; question, answer and department are required. A bad row is an
 * error with its line number, and the others go on; without the required columns there is one error and nothing
 * else. Unknown columns, and letters that had to be guessed, are a warning.
 * @param content bytes, or text that was decoded already.
 */
export function readCsv(content: string | Uint8Array): AsyncGenerator<ReadOutcome> {
  return refuseDuplicates(readAll(content))
}

function* readAll(content: string | Uint8Array): Generator<ReadOutcome> {
  const kind = fileKind(content)
  if (kind) return yield { line: 1, error: { code: 'file_kind', path: [], params: { kind } } }
  const { text, legacy, isMixed } = decodeCsv(content)
  if (legacy) yield { line: 1, warning: { code: isMixed ? 'encoding_mixed' : 'encoding_guessed', path: [], params: { encoding: legacy } } }
  const lines = text.split(/\r\n|\n|\r/)
  const first = lines.findIndex((line) => line.trim() !== '')
  const hint = separatorHint(lines[first] ?? '')
  const at = hint === null ? first : lines.findIndex((line, index) => index > first && line.trim() !== '')
  if (at < 0) return yield { line: 1, error: { code: 'file_empty', path: [], params: {} } }
  const end = endOfRow(lines, at) ?? at + 1
  const header = readHeader(lines.slice(at, end), hint)
  if ('error' in header) return yield { line: at + 1, error: header.error }
  for (const warning of header.warnings) yield { line: at + 1, warning }
  // Blank lines have a number in a spreadsheet; the hint has none, and a header of several lines has one.
  yield* readRecords(lines, { start: end, firstRow: at + 2 - (hint === null ? 0 : 1), header })
}

function* readRecords(
  lines: string[],
  { start, firstRow, header }: { start: number; firstRow: number; header: CsvHeader },
): Generator<ReadOutcome> {
  const isPlausible = (cells: string[]) => requiredColumns.every((column) => (cells[header.places[column] ?? -1] ?? '').trim() !== '')
  let rows = 0
  for (const row of readRows(lines, start, { delimiter: header.delimiter, columns: header.columns, firstRow, isPlausible })) {
    rows += 1
    const outcome = 'cells' in row ? rowToOutcome(row.line, row.cells, header) : { line: row.line, error: row.error }
    // Only where the two differ: a text of several lines is one row on the screen.
    yield row.row === null || row.row === row.line ? outcome : { ...outcome, row: row.row }
  }
  if (rows === 0) yield { line: start + 1, error: { code: 'file_empty', path: [], params: {} } }
}

/** The delimiter in Excel's own first line, "sep=;"; '' when it names none; null when this is no such line. */
function separatorHint(line: string): string | null {
  return /^"?sep=(.?)"?[;,|\t]*$/i.exec(line.replace(/ +$/, ''))?.[1] ?? null
}
