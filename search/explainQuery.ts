import { SearchUnavailableError } from '../src/errors'
import type { Audience } from '../src/reading/vacView'
import { orUnanswered } from './meilisearch/client'
import type { SearchConnection } from './copy/connection'
import { explainSynonyms, type ExplainedSynonym } from './query/explainSynonyms'
import { explainTerms, type ExplainedTerm } from './engine/explainTerms'
import type { FilterValues } from './documents/filterValues'
import type { IndexCopy } from './copy/takeIn'
import type { Selection } from './engine/memoryIndex'
import { parseQuery, type ParsedQuery } from './query/parseQuery'
import { rank, type Ranked } from './engine/rank'
import type { Shown } from './documents/retrievedFields'
import { noSynonyms, type SynonymSet } from './dutch/synonyms'
import type { Indexed } from './copy/toIndexedDocument'
import { toUnderstood, type Understood } from './query/understood'

export interface ExplainedResult {
  /** From 1. */
  rank: number
  uuid: string
  question: string
  score: number
  /** Per term of `understood.terms`, in order: what each field brought (0 to 1; text can bring more), its share of the score, and by which words. */
  terms: ExplainedTerm[]
  /** 0 to 1: how well one phrase (question, search term, national title) says just what is asked. */
  phrase: number
  /** What that phrase added to the score. */
  phraseContribution: number
}

/**
 * The document that was asked about: it is among the results; it matches too little to be one (`rank` is then what
 * it would be at best); it holds no word of the query; or it is not in this index (not live, or not for this audience).
 */
export type Asked = { state: 'ranked' | 'weak'; result: ExplainedResult } | { state: 'unmatched' | 'absent' }

export interface Explanation {
  understood: Understood
  /** Per term of `understood.terms` where its synonyms come from. */
  synonyms: ExplainedSynonym[][]
  /** Per term how rare it is: what one occurrence is worth. */
  rarities: number[]
  /** Number of documents in the index. */
  documentCount: number
  /** Number of documents that match; of a very common word only the best few hundred are ranked and counted. */
  total: number
  results: ExplainedResult[]
  /** Null when no document was asked about, or nothing is looked for. */
  asked: Asked | null
}

interface Explaining {
  audience: Audience
  query: string
  synonyms?: SynonymSet
  /** How many results to explain; default 10. */
  limit?: number
  /** The document that is asked about. */
  uuid?: string
}

/** What a query becomes and why its first results rank where they do. For editors: the audience is theirs to choose. */
export async function explainQuery(
  connection: SearchConnection,
  { audience, query: raw, synonyms = noSynonyms, limit = 10, uuid }: Explaining,
): Promise<Explanation> {
  const query = parseQuery(raw, synonyms)
  const understood = toUnderstood(query)
  const memory = await orUnanswered(() => loaded(connection, audience))
  const about = { understood, synonyms: explainSynonyms(query, synonyms), documentCount: memory.size }
  if (query.terms.length === 0) return { ...about, rarities: [], total: 0, results: [], asked: null }
  const selection = memory.select(query, null)
  const ranked = rank(selection)
  const explain = explainerOf(query, { memory, selection })
  return {
    ...about,
    rarities: selection.rarities,
    total: ranked.length,
    results: ranked.slice(0, limit).map(explain),
    asked: uuid === undefined ? null : askedAbout(uuid, { query, memory, selection, ranked }),
  }
}

/** The copy of the index; waits for it where a search would not. */
async function loaded(connection: SearchConnection, audience: Audience): Promise<Vacs> {
  const follower = connection.follow(audience)
  const known = await follower.current()
  if (known !== null) return known
  await follower.load()
  const memory = await follower.current()
  if (memory === null) throw new SearchUnavailableError('The index is still being read.')
  return memory
}

type Vacs = IndexCopy<Audience>
type Selected = Selection<Shown<Audience>, FilterValues>
type RankedVac = Ranked<Indexed<Audience>>
type Explainer = (result: RankedVac, at: number) => ExplainedResult

function explainerOf(query: ParsedQuery, { memory, selection }: { memory: Vacs; selection: Selected }): Explainer {
  return (result, at) => {
    const {
      document: { id, document },
      score,
      evidence,
    } = result
    return {
      rank: at + 1,
      uuid: id,
      question: document.question,
      score,
      terms: explainTerms(result, { query, selection, words: memory.table.words }),
      phrase: evidence.phrase,
      phraseContribution: score - evidence.terms.reduce((sum, { contribution }) => sum + contribution, 0),
    }
  }
}

interface Asking {
  query: ParsedQuery
  memory: Vacs
  selection: Selected
  ranked: readonly RankedVac[]
}

function askedAbout(uuid: string, { query, memory, selection, ranked }: Asking): Asked {
  const explain = explainerOf(query, { memory, selection })
  const at = ranked.findIndex(({ document }) => document.id === uuid)
  const found = ranked[at]
  if (found !== undefined) return { state: 'ranked', result: explain(found, at) }
  if (memory.hashOf(uuid) === undefined) return { state: 'absent' }
  // alone it is not held against the best, so it is selected if it holds any word at all
  const { documents } = memory.select(query, { key: `id = ${uuid}`, test: ({ id }) => id === uuid })
  const [weak] = rank({ ...selection, documents })
  return weak === undefined ? { state: 'unmatched' } : { state: 'weak', result: explain(weak, ranked.length) }
}
