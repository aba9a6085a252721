import { markMatches, matchedWords } from './markMatches'
import type { ParsedQuery } from './parseQuery'
import type { Shown } from '../documents/retrievedFields'
import type { VacHit } from './searchResult'

/** A hit. Names every attribute that leaves: search terms, vocabulary and internal text are matched, never returned. */
export function toVacHit(document: Shown<'public'>, score: number, query: ParsedQuery): VacHit {
  const { id, slug, question, summary, departmentId, departmentName, themes, targetGroup, upl, municipalitySlugs } = document
  const questionParts = markMatches(question, query)
  const summaryParts = markMatches(summary, query)
  return {
    uuid: id,
    slug,
    question,
    summary,
    department: { id: departmentId, name: departmentName },
    themes,
    targetGroup,
    upl,
    municipalitySlugs,
    score,
    matchedWords: matchedWords([...questionParts, ...summaryParts]),
    questionParts,
    summaryParts,
  }
}
