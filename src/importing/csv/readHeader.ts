import type { Issue } from '../../errors'
import { parseRow } from './readRows'
import { columnLetter } from './spreadsheetErrors'

export const requiredColumns = ['question', 'answer', 'department'] as const
export const csvColumns = [
  ...requiredColumns,
  'short_answer',
  'target_group',
  'search_terms',
  'themes',
  'upl',
  'cost',
  'duration',
  'bring',
  'apply',
  'municipalities',
  'questions_to_ask',
  'internal_note',
  'ends_at',
  'external_id',
  'review_date',
] as const

export type CsvColumn = (typeof csvColumns)[number]

export interface CsvHeader {
  delimiter: string
  /** Number of columns, unknown ones included. */
  columns: number
  /** Where each column that we know stands. */
  places: Partial<Record<CsvColumn, number>>
  warnings: Issue[]
}

const DELIMITERS = [';', ',', '\t', '|']

/**
 * Reads the row with the column names, of one or more lines. Letter case, and a blank, a line end or a dash for "_", make
 * no difference. `hint` is the delimiter that the file names itself ("sep=;"). Codes: `columns_missing`, `column_twice`.
 */
export function readHeader(lines: string[], hint: string | null): CsvHeader | { error: Issue } {
  const candidates = [...new Set([...(hint ? [hint] : []), ...DELIMITERS])].map((delimiter) =>
    toHeader(delimiter, parseRow(lines, delimiter, { isStrict: false }) ?? []),
  )
  const best = candidates.reduce((a, b) => (knownColumns(b.header) > knownColumns(a.header) ? b : a))
  if (best.twice) return { error: { code: 'column_twice', path: [], params: { column: best.twice } } }
  const missing = requiredColumns.filter((column) => best.header.places[column] === undefined)
  if (missing.length > 0) return { error: { code: 'columns_missing', path: [], params: { columns: missing.join(', ') } } }
  return best.header
}

function knownColumns(header: CsvHeader): number {
  return Object.keys(header.places).length
}

function toHeader(delimiter: string, cells: string[]): { header: CsvHeader; twice: string | null } {
  const names = trimEnd(cells.map((cell) => tidyName(cell)))
  const header: CsvHeader = { delimiter, columns: names.length, places: {}, warnings: [] }
  let twice: string | null = null
  for (const [index, name] of names.entries()) {
    const column = csvColumns.find((known) => known === name)
    if (!column)
      header.warnings.push({
        code: 'column_unknown',
        path: [],
        params: { column: cells[index]?.replace(/\s+/g, ' ').trim() ?? '', letter: columnLetter(index) },
      })
    else if (header.places[column] !== undefined) twice = name
    else header.places[column] = index
  }
  return { header, twice }
}

function tidyName(cell: string): string {
  return cell
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0-]+/g, '_')
}

/** Spreadsheets add empty columns behind the last one. */
function trimEnd(names: string[]): string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}
