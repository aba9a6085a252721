import { createHash } from 'node:crypto'
import type { ImportRecord } from '../importRecord'

/** SHA-256 over what is written of a record: two records with the same hash make the same VAC. */
export function recordHash(record: ImportRecord): string {
  const { question, shortAnswer, answer, department, themes, searchTerms, upl, targetGroup, reviewDate } = record
  const { sections, municipalities, questionsToAsk, internalNote, endsAt } = record
  const beside = { sections, municipalities, questionsToAsk, internalNote, endsAt }
  const written: unknown[] = [question, shortAnswer, answer, department, themes, searchTerms, upl, targetGroup, reviewDate]
  // Only when there is any: what was taken in before these columns were read keeps its hash.
  if (Object.values(beside).some((value) => value !== undefined)) written.push(beside)
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}
