import type { IndexedDocument } from './indexedDocument'
import { AskedWords } from './askedWords'
import { frequenciesIn, judgePhrases, type Asking, type Judged } from './judgePhrases'
import { rankingModel, type RankingModel } from './rankingModel'
import type { MultiWordSynonym } from './multiWordSynonym'

/** Why a document ranks where it does: per term what each field brought, and the bonus of the best phrase. */
export interface Evidence {
  terms: { title: number; terms: number; vocabulary: number; body: number; contribution: number }[]
  /** 0 to 1: how well one phrase (title, search term, national title) says what is asked. */
  phrase: number
}

export interface Ranked<Document extends IndexedDocument = IndexedDocument> {
  document: Document
  score: number
  evidence: Evidence
}

export interface RankInput<Document extends IndexedDocument> {
  documents: readonly Document[]
  /** Rarity per term of the query, in its order. */
  rarities: readonly number[]
  /** Per term every word that answers it, by number, with how surely. */
  matches: readonly ReadonlyMap<number, number>[]
  /** Per term its synonyms of several words. */
  multiWord?: readonly (readonly MultiWordSynonym[])[]
  model?: RankingModel
}

/** How rare a term is: ln(1 + (N − df + 0.5) / (df + 0.5)), as in BM25 (Robertson and Zaragoza 2009). */
export function rarity(documentCount: number, documentsWithTerm: number): number {
  const df = Math.min(documentsWithTerm, documentCount)
  return Math.log(1 + (documentCount - df + 0.5) / (df + 0.5))
}

/** Scores candidates for a query and puts the best first; those that match nothing are left out. */
export function rank<Document extends IndexedDocument>({
  rarities,
  documents,
  matches,
  multiWord = [],
  model = rankingModel,
}: RankInput<Document>): Ranked<Document>[] {
  const asking: Asking = {
    words: new AskedWords({ matches, multiWord }),
    rarities,
    total: rarities.reduce((sum, value) => sum + value, 0),
    model,
    nothing: { best: new Float64Array(rarities.length), fit: 0 },
  }
  const texts: Texts = {
    averageLength: documents.reduce((sum, { body }) => sum + body.length, 0) / Math.max(documents.length, 1),
    judged: new Map(),
  }
  const ranked: Ranked<Document>[] = []
  for (const document of documents) {
    const evidence = weigh(document, asking, texts)
    const sum = evidence.terms.reduce((score, { contribution }) => score + contribution, 0)
    if (sum <= 0) continue
    const score = sum + model.phrase * asking.total * evidence.phrase
    ranked.push({ document, score, evidence })
  }
  asking.words.release()
  return ranked.sort((a, b) => b.score - a.score || compareTies(a.document, b.document))
}

/** What candidates are held against beside the query. */
interface Texts {
  averageLength: number
  /** Phrases that many candidates have alike are judged once. */
  judged: Map<readonly Int32Array[], Judged>
}

function weigh({ phrases, body }: IndexedDocument, asking: Asking, { averageLength, judged }: Texts): Evidence {
  const { rarities, model } = asking
  const norm = model.bodySaturation * (1 - model.bodyLengthPenalty + (model.bodyLengthPenalty * body.length) / Math.max(averageLength, 1))
  const inTitle = judgePhrases(phrases.title, asking)
  const inTerms = judgePhrases(phrases.terms, asking)
  let inVocabulary = judged.get(phrases.vocabulary)
  if (inVocabulary === undefined) {
    inVocabulary = judgePhrases(phrases.vocabulary, asking)
    judged.set(phrases.vocabulary, inVocabulary)
  }
  const frequencies = frequenciesIn(body, asking)
  const terms = rarities.map((rarityOfTerm, at) => {
    const title = inTitle.best[at] ?? 0
    const searchTerms = inTerms.best[at] ?? 0
    const vocabulary = inVocabulary.best[at] ?? 0
    const frequency = frequencies[at] ?? 0
    const text = frequency === 0 ? 0 : (frequency / (frequency + norm)) * (1 + model.bodySaturation)
    const evidence = Math.max(title * model.title, searchTerms * model.terms) + vocabulary * model.vocabulary + text * model.body
    return {
      title,
      terms: searchTerms,
      vocabulary,
      body: text,
      contribution: (rarityOfTerm * evidence * (model.saturation + 1)) / (evidence + model.saturation),
    }
  })
  return { terms, phrase: Math.max(inTitle.fit, inTerms.fit, model.vocabularyPhrase * inVocabulary.fit) }
}

function compareTies(a: IndexedDocument, b: IndexedDocument): number {
  return a.titleLength - b.titleLength || (a.sortKey < b.sortKey ? -1 : 1)
}
