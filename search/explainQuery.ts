import type { Audience } from '../src/reading/vacView'
import { orUnanswered } from './client'
import type { SearchConnection } from './connection'
import type { Shown } from './features'
import { findCandidates } from './findCandidates'
import { parseQuery } from './parseQuery'
import { toUnderstood, type Understood } from './query'
import { rank, type Evidence } from './rank'
import type { SynonymSet } from './synonyms'

export interface ExplainedResult {
  /** From 1. */
  rank: number
  uuid: string
  question: string
  score: number
  /** Per term of `understood.terms`, in order, what each field brought (0 to 1; text can bring more) and its share of the score. */
  terms: Evidence['terms']
  /** 0 to 1: how well one phrase (question, search term, national title) says just what is asked. */
  phrase: number
}

export interface Explanation {
  understood: Understood
  /** Per term how rare it is: what one occurrence is worth. */
  rarities: number[]
  results: ExplainedResult[]
  /** The document that was asked about, wherever it ranks; null when it does not match, or none was asked about. */
  asked: ExplainedResult | null
}

/** What a query becomes and why its first results (at most `limit`, default 10) rank where they do. For editors: the audience is theirs to choose. */
export async function explainQuery(
  connection: SearchConnection,
  { audience, query: raw, synonyms, limit = 10, uuid }: { audience: Audience; query: string; synonyms?: SynonymSet; limit?: number; uuid?: string },
): Promise<Explanation> {
  const query = parseQuery(raw, synonyms)
  if (query.terms.length === 0) return { understood: toUnderstood(query), rarities: [], results: [], asked: null }
  const { features, ...asked } = await orUnanswered(async () => {
    const memory = await connection.follow(audience).current()
    return memory === null ? findCandidates(connection, audience, { query, filter: [] }) : memory.select(query, () => true)
  })
  const results = rank({ ...asked, candidates: features }).map(({ features: { id, document }, score, evidence: { terms, phrase } }, at) => ({
    rank: at + 1, uuid: id, question: (document as Shown<'public'>).question, score, terms, phrase,
  }))
  return {
    understood: toUnderstood(query),
    rarities: asked.rarities,
    results: results.slice(0, limit),
    asked: results.find((result) => result.uuid === uuid) ?? null,
  }
}
