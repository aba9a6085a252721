import { createHash } from 'node:crypto'
import { cleanEntry } from '../../content/cleaning/cleanEntry'
import { cleanLine } from '../../content/cleaning/cleanLine'
import type { RichDocument } from '../../content/document'
import type { Issue } from '../../errors'
import { readMoment } from '../../time/readMoment'
import { type ReadOutcome, toOutcome } from '../importRecord'
import { cellToDocument } from './cellToDocument'
import type { CsvColumn, CsvHeader } from './readHeader'
import { readList } from './readList'
import { readReviewDate } from './readReviewDate'
import { readTargetGroup } from './readTargetGroup'
import { sectionDocument } from './sectionDocument'
import { unusableRow } from './unusableRow'

/** UTF-8 that was once read as Latin-1: "Ã©" for "é". */
const MOJIBAKE = /Ã[\u0080-\u00bf]|â€[\u0080-\u2122]/

/** Columns with a list, and whether a comma may belong to one entry. */
const LISTS = { search_terms: false, themes: true, upl: true, municipalities: true } as const
/** Columns with a formatted text beside the answer. */
const SECTIONS = ['cost', 'duration', 'bring', 'apply'] as const

/** One row as an outcome. Codes beside those of `toOutcome` and `unusableRow`: `date_invalid`, `moment_invalid`, `target_group_unknown`. */
export function rowToOutcome(line: number, cells: string[], header: CsvHeader): ReadOutcome {
  const raw = (column: CsvColumn) => cells[header.places[column] ?? -1] ?? ''
  const oneLine = (column: CsvColumn) => cleanLine(raw(column))
  const unusable = unusableRow(cells, header)
  if (unusable) return { line, ...unusable }
  const refuse = (code: string, field: string, column: CsvColumn): ReadOutcome => ({
    line,
    error: { code, path: [field], params: { value: oneLine(column).slice(0, 50) } },
  })

  const day = readReviewDate(oneLine('review_date'))
  if (oneLine('review_date') !== '' && day === null) return refuse('date_invalid', 'reviewDate', 'review_date')
  const end = readMoment(oneLine('ends_at'))
  if (oneLine('ends_at') !== '' && 'problem' in end) return refuse('moment_invalid', 'endsAt', 'ends_at')
  const targetGroup = readTargetGroup(oneLine('target_group'))
  if (oneLine('target_group') !== '' && targetGroup === null) return refuse('target_group_unknown', 'targetGroup', 'target_group')

  const { document: answer, warnings } = cellToDocument(raw('answer'))
  const lists = Object.fromEntries(
    Object.entries(LISTS).map(([column, areNames]) => [column, readList(raw(column as CsvColumn), { areNames })]),
  )
  const list = (column: keyof typeof LISTS) => lists[column]?.values ?? []
  const byComma = Object.entries(lists).filter(([, { isByComma }]) => isByComma)
  const sections = SECTIONS.flatMap((column) => {
    const section = sectionDocument(column, raw(column))
    return section ? [{ column, ...section }] : []
  })
  const question = oneLine('question')
  const department = oneLine('department')
  const shortAnswer = cleanEntry(raw('short_answer')).trim()
  const internalNote = cleanEntry(raw('internal_note')).trim()
  // A question to ask on may hold commas and semicolons; each stands on its own line.
  const questionsToAsk = cleanEntry(raw('questions_to_ask'))
    .split(/[\n\r|]+/)
    .map((asked) => asked.trim())
    .filter((asked) => asked !== '')
  return toOutcome(line, {
    externalId: oneLine('external_id') || derivedId(question, department),
    question,
    answer,
    department,
    themes: list('themes'),
    searchTerms: list('search_terms'),
    upl: list('upl'),
    ...(shortAnswer === '' ? {} : { shortAnswer }),
    ...(targetGroup ? { targetGroup } : {}),
    ...(sections.length === 0
      ? {}
      : { sections: Object.fromEntries(sections.map(({ column, document }): [string, RichDocument] => [column, document])) }),
    ...(list('municipalities').length === 0 ? {} : { municipalities: list('municipalities') }),
    ...(questionsToAsk.length === 0 ? {} : { questionsToAsk }),
    ...(internalNote === '' ? {} : { internalNote }),
    ...('moment' in end ? { endsAt: end.moment } : {}),
    ...(day ? { reviewDate: day } : {}),
    source: 'csv',
    warnings: [
      ...warnings,
      ...sections.flatMap((section) => section.warnings),
      ...byComma.map(([column, { values }]): Issue => ({
        code: 'list_by_comma',
        path: [column],
        params: { column, count: values.length, names: values.join('; ') },
      })),
      ...mojibake(cells),
    ],
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
