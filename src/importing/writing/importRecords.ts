import { APIError, type Payload } from 'payload'
import type { Issue } from '../../errors'
import { importMessage } from '../importMessages'
import type { ReadOutcome } from '../importRecord'
import { type WriteOptions, writeRecord } from './writeRecord'

export interface ImportLine {
  line: number
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

/** Takes every record in turn. One that fails is reported, and the rest goes on. */
export async function importRecords(
  payload: Payload,
  outcomes: AsyncIterable<ReadOutcome>,
  options: WriteOptions & { onProgress?: (done: number) => void },
): Promise<ImportReport> {
  const report: ImportReport = { read: 0, created: 0, changed: 0, skipped: 0, failed: [], conflicts: [], warnings: [], departments: [], themes: [], unknownUpl: [] }
  for await (const outcome of outcomes) {
    await take(payload, outcome, { report, options })
    options.onProgress?.(report.read)
  }
  for (const key of ['departments', 'themes', 'unknownUpl'] as const) report[key] = [...new Set(report[key])].sort()
  return report
}

async function take(payload: Payload, outcome: ReadOutcome, { report, options }: { report: ImportReport; options: WriteOptions }): Promise<void> {
  const { line } = outcome
  if ('warning' in outcome) {
    report.warnings.push({ line, externalId: null, message: importMessage(outcome.warning) })
    return
  }
  report.read += 1
  if ('error' in outcome) {
    report.failed.push({ line, externalId: null, message: importMessage(outcome.error) })
    return
  }
  if ('skipped' in outcome) {
    report.skipped += 1
    report.warnings.push({ line, externalId: null, message: importMessage(outcome.skipped) })
    return
  }
  const { record } = outcome
  const at = { line, externalId: record.externalId }
  report.warnings.push(...record.warnings.map((warning: Issue) => ({ ...at, message: importMessage(warning) })))
  try {
    const written = await writeRecord(payload, record, options)
    report.departments.push(...written.made.departments)
    report.themes.push(...written.made.themes)
    report.unknownUpl.push(...written.unknownUpl)
    if (written.result === 'created') report.created += 1
    else if (written.result === 'changed') report.changed += 1
    else if (written.result === 'unchanged') report.skipped += 1
    else report.conflicts.push({ ...at, message: 'Dit antwoord is hier bewerkt sinds de vorige keer. Het is niet veranderd. Met --overwrite vervangt u het.' })
  } catch (error) {
    // A record that the rules refuse is the file's fault; anything else (no database, no disk) ends the import.
    if (!(error instanceof APIError) || error.status >= 500) throw error
    report.failed.push({ ...at, message: refusalOf(error) })
  }
}

function refusalOf(error: APIError): string {
  const faults = (error.data as { errors?: { path: string; message: string }[] } | null)?.errors ?? []
  return faults.length > 0 ? faults.map(({ path, message }) => `${path}: ${message}`).join(' ') : error.message
}
