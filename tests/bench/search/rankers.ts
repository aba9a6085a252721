import { Client } from 'pg'
import { createSearchClient, taskSuccess } from '../../../search/meilisearch/client'
import { createSearchConnection } from '../../../search/copy/connection'
import { findCandidates } from '../../../search/copy/findCandidates'
import type { IndexCopy } from '../../../search/copy/takeIn'
import { MemoryIndex } from '../../../search/engine/memoryIndex'
import { indexUid } from '../../../search/meilisearch/indexServer'
import { tokenize } from '../../../search/dutch/tokenize'
import { stemDutch } from '../../../search/dutch/stemDutch'
import { stopWords } from '../../../search/dutch/stopWords'
import { ensureIndexes, upsertDocuments } from '../../../search/meilisearch/indexing'
import { parseQuery } from '../../../search/query/parseQuery'
import { searchVacs } from '../../../search/searchVacs'
import { rank, rarity } from '../../../search/engine/rank'
import { rankingModel, type RankingModel } from '../../../search/engine/rankingModel'
import { noSynonyms, type SynonymSet } from '../../../search/dutch/synonyms'
import { toPublicDocument } from '../../../search/documents/toSearchDocument'
import type { RunningMeilisearch } from '../../integration/search/startMeilisearch'
import { toVacView, type EvaluationSet } from './evaluationSets'

/** Gives the ids of the ten best documents for a query, best first. */
export type Ranker = (query: string) => Promise<string[]>

const ten = 10

/** Meilisearch as it comes: title and text, no settings. */
export async function meilisearchDefault(
  { url, key }: Pick<RunningMeilisearch, 'url' | 'key'>,
  { documents }: EvaluationSet,
  uid: string,
): Promise<Ranker> {
  const index = createSearchClient({ url, key }).index<{ id: string }>(uid)
  await taskSuccess(
    index.addDocuments(
      documents.map(({ id, title, text }) => ({ id, title, text })),
      { primaryKey: 'id' },
    ),
  )
  return async (query) => (await index.search(query, { limit: ten, attributesToRetrieve: ['id'] })).hits.map(({ id }) => id)
}

/** PostgreSQL's Dutch full-text search: any of the words, ts_rank over weighted title and text. */
export async function postgresDutch(url: string, { documents }: EvaluationSet): Promise<{ ranker: Ranker; close: () => Promise<void> }> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE TEMPORARY TABLE documents (id text, words tsvector)')
  for (const { id, title, text } of documents) {
    await client.query(
      `INSERT INTO documents VALUES ($1, setweight(to_tsvector('dutch', $2), 'A') || setweight(to_tsvector('dutch', $3), 'B'))`,
      [id, title, text],
    )
  }
  const ranker: Ranker = async (query) => {
    const any = tokenize(query)
      .map(({ folded }) => folded)
      .join(' | ')
    const { rows } = await client.query<{ id: string }>(
      `SELECT id FROM documents, to_tsquery('dutch', $1) asked WHERE words @@ asked ORDER BY ts_rank(words, asked) DESC, id LIMIT ${ten}`,
      [any],
    )
    return rows.map(({ id }) => id)
  }
  return { ranker, close: () => client.end() }
}

export interface Ours {
  /** Through `searchVacs`, as the product calls it. */
  ranker: Ranker
  /** The same with other numbers in the formula, or other built-in everyday words. */
  withModel: (model: RankingModel, builtIn?: SynonymSet) => Ranker
  /** What is found while a copy loads, of which nothing is there yet but what was found before. */
  candidates: Ranker
  /** The best recipe known before: a query per term and field, scored with idf (the floor). */
  floor: Ranker
}

/** Our search on an index of its own; `vocabulary` gives the national titles for UPL names. */
export async function ours(
  server: RunningMeilisearch,
  { documents }: EvaluationSet,
  { prefix, vocabulary }: { prefix: string; vocabulary: (upl: readonly string[]) => string[] },
): Promise<Ours> {
  const connection = createSearchConnection({ ...server, prefix, queryTimeoutMs: 20_000 })
  await ensureIndexes(connection)
  await upsertDocuments(
    connection,
    'public',
    documents.map((each) => toPublicDocument(toVacView(each), { vocabulary: vocabulary(each.upl) })),
  )
  const follower = connection.follow('public')
  await follower.load()
  const withModel =
    (model: RankingModel, builtIn?: SynonymSet): Ranker =>
    async (query) => {
      const memory = await follower.current()
      if (memory === null) throw new Error('The copy in memory is not there.')
      return rank({ ...memory.select(parseQuery(query, noSynonyms, builtIn), null, model), model })
        .slice(0, ten)
        .map(({ document: { id } }) => id)
    }
  const uid = indexUid(connection, 'public')
  const floor: Ranker = async (query) => {
    const tokens = tokenize(query)
      .map(({ folded }) => folded)
      .filter((folded) => !stopWords.has(folded))
    const fields = [
      { attribute: 'titleWords', weight: 3 },
      { attribute: 'bodyWords', weight: 1 },
    ]
    const queries = tokens.flatMap((token, at) =>
      fields.map(({ attribute }) => ({
        indexUid: uid,
        q: at === tokens.length - 1 ? stemDutch(token) : `${stemDutch(token)} `,
        attributesToSearchOn: [attribute],
        limit: 100,
        showRankingScore: true,
        matchingStrategy: 'all' as const,
        attributesToRetrieve: ['id'],
      })),
    )
    const { results } = await connection.queries.multiSearch<{ queries: typeof queries }, { id: string }>({ queries })
    const scores = new Map<string, number>()
    tokens.forEach((_, at) => {
      const perField = fields.map(({ weight }, field) => ({ weight, result: results[at * fields.length + field] }))
      const idf = rarity(documents.length, Math.max(...perField.map(({ result }) => result?.estimatedTotalHits ?? 0)))
      const values = new Map<string, number>()
      for (const { weight, result } of perField) {
        for (const { id, _rankingScore = 0 } of result?.hits ?? []) values.set(id, (values.get(id) ?? 0) + weight * _rankingScore)
      }
      for (const [id, value] of values) scores.set(id, (scores.get(id) ?? 0) + (idf * value * 2.2) / (value + 1.2))
    })
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, ten)
      .map(([id]) => id)
  }
  const ranker: Ranker = async (query) => {
    const { hits } = await searchVacs(connection, { audience: 'public', query, pageSize: ten })
    return hits.map(({ uuid }) => uuid)
  }
  const unfinished: IndexCopy<'public'> = new MemoryIndex()
  const candidates: Ranker = async (raw) => {
    const query = parseQuery(raw)
    return rank(await findCandidates(connection, 'public', { query, filter: [], copy: unfinished, isLoading: () => true }))
      .slice(0, ten)
      .map(({ document: { id } }) => id)
  }
  return { ranker, withModel, candidates, floor }
}

const { strengths } = rankingModel

/** The formula with one ingredient left out at a time. */
export const ablations: Record<string, RankingModel> = {
  'without everyday synonyms': { ...rankingModel, strengths: { ...strengths, synonym: 0, related: 0 } },
  'without compound parts': { ...rankingModel, strengths: { ...strengths, lastPart: 0, otherPart: 0, askedPart: 0, askedOtherPart: 0 } },
  'without stems': { ...rankingModel, strengths: { ...strengths, stem: 0 } },
  'without spelling correction': { ...rankingModel, strengths: { ...strengths, typo: 0 } },
  'without whole phrases': { ...rankingModel, phrase: 0 },
  'without phrase precision': { ...rankingModel, phrasePrecision: 0 },
  'without national vocabulary': { ...rankingModel, vocabulary: 0, vocabularyPhrase: 0 },
  'without the answer text': { ...rankingModel, body: 0 },
}
