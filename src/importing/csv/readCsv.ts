import type { ReadOutcome } from '../importRecord'
import { refuseDuplicates } from '../refuseDuplicates'
import { decodeCsv } from './decodeCsv'
import { type CsvHeader, readHeader, requiredColumns } from './readHeader'
import { readRows } from './readRows'
import { rowToOutcome } from './toRecord'

/**
 * Reads a CSV file with the columns question, answer, department (required),
 * search_terms, themes, upl, external_id and review_date. A bad row is an error
 * with its line number, and the others go on; without the required columns there
 * is one error and nothing else. Unknown columns are a warning.
 * @param content bytes, or text that was decoded already.
 */
export function readCsv(content: string | Uint8Array): AsyncGenerator<ReadOutcome> {
  return refuseDuplicates(readAll(decodeCsv(content).split(/\r\n|\n|\r/)))
}

function* readAll(lines: string[]): Generator<ReadOutcome> {
  const at = lines.findIndex((line) => line.trim() !== '' && !isSeparatorHint(line))
  if (at < 0) return yield { line: 1, error: { code: 'file_empty', path: [], params: {} } }
  const header = readHeader(lines[at] ?? '')
  if ('error' in header) return yield { line: at + 1, error: header.error }
  for (const warning of header.warnings) yield { line: at + 1, warning }
  yield* readRecords(lines, at + 1, header)
}

function* readRecords(lines: string[], start: number, header: CsvHeader): Generator<ReadOutcome> {
  const isPlausible = (cells: string[]) => requiredColumns.every((column) => (cells[header.places[column] ?? -1] ?? '').trim() !== '')
  let rows = 0
  for (const row of readRows(lines, start, { delimiter: header.delimiter, columns: header.columns, isPlausible })) {
    rows += 1
    yield 'cells' in row ? rowToOutcome(row.line, row.cells, header) : row
  }
  if (rows === 0) yield { line: start + 1, error: { code: 'file_empty', path: [], params: {} } }
}

/** Excel's own first line, "sep=;". */
function isSeparatorHint(line: string): boolean {
  return /^"?sep=.?"?$/i.test(line.trim())
}
