import type { ImportRecord } from '../importRecord'

/** External ids are unique within their source only; this one is unique here. */
export function externalIdOf(record: ImportRecord): string {
  return `${record.source}:${record.externalId}`
}
