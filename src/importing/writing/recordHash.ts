import { createHash } from 'node:crypto'
import type { ImportRecord } from '../importRecord'

/** SHA-256 over what is written of a record: two records with the same hash make the same VAC. */
export function recordHash(record: ImportRecord): string {
  const { question, shortAnswer, answer, department, themes, searchTerms, upl, targetGroup, reviewDate } = record
  const written = [question, shortAnswer, answer, department, themes, searchTerms, upl, targetGroup, reviewDate]
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}
