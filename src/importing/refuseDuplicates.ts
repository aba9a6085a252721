import { createHash } from 'node:crypto'
import type { ImportRecord, ReadOutcome } from './importRecord'

/**
 * External ids that come back within one file: an exact repeat is skipped
 * (`repeated_record`; public sources do list a record twice), another text under
 * the same id is an error (`duplicate_external_id`), for the second would overwrite the first.
 */
export async function* refuseDuplicates(outcomes: AsyncIterable<ReadOutcome> | Iterable<ReadOutcome>): AsyncGenerator<ReadOutcome> {
  const seen = new Map<string, { line: number; fingerprint: string }>()
  for await (const outcome of outcomes) {
    if (!('record' in outcome)) {
      yield outcome
      continue
    }
    const { line, record } = outcome
    const fingerprint = fingerprintOf(record)
    const first = seen.get(record.externalId)
    if (!first) {
      seen.set(record.externalId, { line, fingerprint })
      yield outcome
      continue
    }
    const params = { externalId: record.externalId, firstLine: first.line }
    if (first.fingerprint === fingerprint) yield { line, skipped: { code: 'repeated_record', path: [], params } }
    else yield { line, error: { code: 'duplicate_external_id', path: ['externalId'], params } }
  }
}

/** A hash, so that a file of fifty thousand answers is not held in memory twice. */
function fingerprintOf(record: ImportRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64')
}
