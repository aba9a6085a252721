import { APIError, type Payload } from 'payload'
import type { Issue } from '../../errors'
import { importMessage } from '../importMessages'
import type { ReadOutcome } from '../importRecord'
import { type WriteOptions, writeRecord } from './writeRecord'

export interface ImportLine {
  line: number
  /** The number that a spreadsheet shows before it, where that is another. */
  row?: number
  externalId: string | null
  message: string
}

/** What an import did. The counts of records add up to `read`. */
export interface ImportReport {
  read: number
  created: number
  changed: number
  skipped: number
  failed: ImportLine[]
  /** Edited here since the last import, and left alone. */
  conflicts: ImportLine[]
  warnings: ImportLine[]
  departments: string[]
  themes: string[]
  unknownUpl: string[]
}

export type ImportOptions = Omit<WriteOptions, 'knownProducts'>

/**
 * Records written at once. Writing one is some thirty short waits for the database; more than this, and the
 * processor is what is waited for.
 */
const AT_ONCE = 4
/** An address has at most 80 characters, of which hyphens are fewer than half. */
const SHARED_LETTERS = 40

/** Takes every record, a few at once. One that fails is reported, and the rest goes on. */
export async function importRecords(
  payload: Payload,
  outcomes: AsyncIterable<ReadOutcome>,
  options: ImportOptions & { onProgress?: (done: number) => void },
): Promise<ImportReport> {
  const report: ImportReport = {
    read: 0,
    created: 0,
    changed: 0,
    skipped: 0,
    failed: [],
    conflicts: [],
    warnings: [],
    departments: [],
    themes: [],
    unknownUpl: [],
  }
  const wanted = { ...options, knownProducts: await productNames(payload) }
  await inParallel(outcomes, async (outcome) => {
    await take(payload, outcome, { report, options: wanted })
    options.onProgress?.(report.read)
  })
  for (const lines of [report.failed, report.conflicts, report.warnings]) lines.sort((a, b) => a.line - b.line)
  for (const key of ['departments', 'themes', 'unknownUpl'] as const) report[key] = [...new Set(report[key])].sort()
  return report
}

/** What questions must share to be given the same short address; it may be shared by more. */
function kindOf(question: string): string {
  const letters = question
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
  return letters.slice(0, SHARED_LETTERS) || '-'
}

/**
 * The first failure ends it, once what is under way has ended too. Alike questions go in the order of the file:
 * the first one gets the short address.
 */
async function inParallel(outcomes: AsyncIterable<ReadOutcome>, work: (outcome: ReadOutcome) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>()
  const lastOfKind = new Map<string, Promise<void>>()
  try {
    for await (const outcome of outcomes) {
      const kind = 'record' in outcome ? kindOf(outcome.record.question) : ''
      const before = kind === '' ? undefined : lastOfKind.get(kind)
      const one = (before ?? Promise.resolve())
        .then(() => work(outcome))
        .finally(() => {
          running.delete(one)
          if (lastOfKind.get(kind) === one) lastOfKind.delete(kind)
        })
      // A failure while the file is being read on is met by the race below.
      one.catch(() => undefined)
      running.add(one)
      if (kind !== '') lastOfKind.set(kind, one)
      if (running.size >= AT_ONCE) await Promise.race(running)
    }
    await Promise.all(running)
  } finally {
    await Promise.allSettled(running)
  }
}

async function take(
  payload: Payload,
  outcome: ReadOutcome,
  { report, options }: { report: ImportReport; options: WriteOptions },
): Promise<void> {
  const where = { line: outcome.line, ...(outcome.row === undefined ? {} : { row: outcome.row }) }
  if ('warning' in outcome) {
    report.warnings.push({ ...where, externalId: null, message: importMessage(outcome.warning) })
    return
  }
  if ('error' in outcome) {
    report.read += 1
    report.failed.push({ ...where, externalId: null, message: importMessage(outcome.error) })
    return
  }
  if ('skipped' in outcome) {
    report.read += 1
    report.skipped += 1
    report.warnings.push({ ...where, externalId: null, message: importMessage(outcome.skipped) })
    return
  }
  const { record } = outcome
  const at = { ...where, externalId: record.externalId }
  report.warnings.push(...record.warnings.map((warning: Issue) => ({ ...at, message: importMessage(warning) })))
  try {
    const written = await writeRecord(payload, record, options)
    report.departments.push(...written.made.departments)
    report.themes.push(...written.made.themes)
    report.unknownUpl.push(...written.unknownUpl)
    if (written.result === 'created') report.created += 1
    else if (written.result === 'changed') report.changed += 1
    else if (written.result === 'unchanged') report.skipped += 1
    else report.conflicts.push({ ...at, message: importMessage({ code: 'edited_here', path: [], params: {} }) })
  } catch (error) {
    // A record that the rules refuse is the file's fault; anything else (no database, no disk) ends the import.
    if (!(error instanceof APIError) || error.status >= 500) throw error
    report.failed.push({ ...at, message: refusalOf(error) })
  }
  report.read += 1
}

function refusalOf(error: APIError): string {
  const faults = (error.data as { errors?: { path: string; message: string }[] } | null)?.errors ?? []
  return faults.length > 0 ? faults.map(({ path, message }) => `${path}: ${message}`).join(' ') : error.message
}

/** Read once: the list changes a few times a year, and an import may carry a name in every record. */
async function productNames(payload: Payload): Promise<ReadonlySet<string>> {
  const { docs } = await payload.find({
    collection: 'upl-products',
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return new Set(docs.map(({ name }) => name))
}
