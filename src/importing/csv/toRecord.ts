import { createHash } from 'node:crypto'
import { cleanLine } from '../../content/cleaning/cleanLine'
import type { Issue } from '../../errors'
import { type ReadOutcome, toOutcome } from '../importRecord'
import { cellToDocument } from './cellToDocument'
import type { CsvColumn, CsvHeader } from './readHeader'
import { readReviewDate } from './readReviewDate'

/** UTF-8 that was once read as Latin-1: "Ã©" for "é". */
const MOJIBAKE = /Ã[\u0080-\u00bf]|â€[\u0080-\u2122]/

/** One row as an outcome. Codes beside those of `toOutcome`: `encoding`, `date_invalid`. */
export function rowToOutcome(line: number, cells: string[], header: CsvHeader): ReadOutcome {
  const raw = (column: CsvColumn) => cells[header.places[column] ?? -1] ?? ''
  const oneLine = (column: CsvColumn) => cleanLine(raw(column))
  const list = (column: CsvColumn) => [...new Set(oneLine(column).split(';').map((value) => value.trim()).filter((value) => value !== ''))]

  if (cells.some((cell) => cell.includes('\ufffd'))) return { line, error: { code: 'encoding', path: [], params: {} } }
  const reviewDate = oneLine('review_date')
  const day = readReviewDate(reviewDate)
  if (reviewDate !== '' && day === null) {
    return { line, error: { code: 'date_invalid', path: ['reviewDate'], params: { value: reviewDate.slice(0, 50) } } }
  }
  const { document: answer, warnings } = cellToDocument(raw('answer'))
  const question = oneLine('question')
  const department = oneLine('department')
  return toOutcome(line, {
    externalId: oneLine('external_id') || derivedId(question, department),
    question,
    answer,
    department,
    themes: list('themes'),
    searchTerms: list('search_terms'),
    upl: list('upl'),
    ...(day ? { reviewDate: day } : {}),
    source: 'csv',
    warnings: [...warnings, ...mojibake(cells)],
  })
}

function mojibake(cells: string[]): Issue[] {
  return cells.some((cell) => MOJIBAKE.test(cell)) ? [{ code: 'mojibake', path: [], params: {} }] : []
}

/** The same question of the same department is the same record at the next import, whatever its letter case. */
function derivedId(question: string, department: string): string {
  const hash = createHash('sha256').update(`${question}\n${department}`.toLowerCase()).digest('hex')
  return `csv-${hash.slice(0, 32)}`
}
