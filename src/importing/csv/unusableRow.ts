import type { Issue } from '../../errors'
import type { CsvColumn, CsvHeader } from './readHeader'
import { columnLetter, isErrorValue, isRoundedNumber } from './spreadsheetErrors'

const TOTAL = /^(?:sub|eind)?tota(?:al|len|l)\b/i

/**
 * What makes a row no answer before its texts are read: an error of the spreadsheet in a cell, letters that cannot be
 * read, a row of totals, or the column names once more. Null for a row that may be one. Codes: `encoding`,
 * `cell_error`, `number_rounded`; skipped: `row_total`, `row_header`.
 */
export function unusableRow(cells: string[], header: CsvHeader): { error: Issue } | { skipped: Issue } | null {
  const places = Object.entries(header.places) as [CsvColumn, number][]
  const named = (isMeant: (cell: string) => boolean) =>
    places
      .filter(([, index]) => (cells[index] ?? '').split(/[;\n\r|\t]/).some(isMeant))
      .map(([column, index]) => `${column} (${columnLetter(index)}): "${(cells[index] ?? '').trim().slice(0, 40)}"`)
  const cell = (column: CsvColumn) => (cells[header.places[column] ?? -1] ?? '').trim()
  const issue = (code: string, params: Issue['params'] = {}): Issue => ({ code, path: [], params })

  if (cells.some((text) => text.includes('\ufffd'))) return { error: issue('encoding') }
  if (
    places.every(([column, index]) =>
      ['', column].includes(
        (cells[index] ?? '')
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_'),
      ),
    )
  )
    return { skipped: issue('row_header') }
  const errors = named(isErrorValue)
  if (errors.length > 0) return { error: issue('cell_error', { cells: errors.join(', ') }) }
  const rounded = named(isRoundedNumber)
  if (rounded.length > 0) return { error: issue('number_rounded', { cells: rounded.join(', ') }) }
  if (TOTAL.test(cell('question')) && (cell('answer') === '' || cell('department') === ''))
    return { skipped: issue('row_total', { text: cell('question').slice(0, 40) }) }
  return null
}
