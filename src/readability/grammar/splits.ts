import { isParticiple } from '../morphology/participles'
import type { Sentence, Token } from '../text/Token'
import { COORDINATORS, FINITE, HEBBEN, MODALS, OPENING_SUBORDINATORS, SUBORDINATORS, WORDEN, ZIJN } from './wordClasses'

/** Tokens that a clause is followed on; keeps time linear on endless sentences. */
const MAX_CLAUSE = 60

/** Two places in a sentence that belong together, with many words in between. */
export interface Split {
  from: number
  to: number
  /** Words in between. */
  distance: number
  kind: 'verb' | 'clause' | 'insertion'
}

/** Finds verbs far from their participle, clauses whose verb comes late, and long insertions. */
export function findSplits(sentence: Sentence): Split[] {
  return [...verbSplits(sentence.tokens), ...clauseSplits(sentence.tokens), ...insertions(sentence.tokens)]
}

/** "heeft [...] gestuurd", "moet [...] worden", "zal [...] uitvoeren". */
function verbSplits(tokens: Token[]): Split[] {
  const splits: Split[] = []
  tokens.forEach((token, at) => {
    const { lower } = token
    const isHelper = HEBBEN.has(lower) || ZIJN.has(lower) || WORDEN.has(lower) || MODALS.has(lower)
    if (!isHelper || lower === 'worden' || (lower === 'zijn' && /^(?:van|met|in|op|aan|voor)$/.test(tokens[at - 1]?.lower ?? ''))) return
    const to = lastVerb(tokens, at)
    if (to > at) splits.push({ from: at, to, distance: wordsBetween(tokens, at, to), kind: 'verb' })
  })
  return splits
}

/** The participle or infinitive that closes the clause of a helping verb. */
function lastVerb(tokens: Token[], helper: number): number {
  const isModal = MODALS.has(tokens[helper]?.lower ?? '')
  let last = -1
  for (let at = helper + 1; at < tokens.length && at - helper < MAX_CLAUSE; at += 1) {
    const token = tokens[at]
    if (!token || isStop(token) || (at > helper + 1 && SUBORDINATORS.has(token.lower))) break
    if (at > helper + 1 && FINITE.has(token.lower) && token.lower !== 'worden' && token.lower !== 'zijn' && !/en$/.test(token.lower)) break
    const next = tokens[at + 1]
    const closes =
      !next ||
      isStop(next) ||
      COORDINATORS.has(next.lower) ||
      SUBORDINATORS.has(next.lower) ||
      next.lower === 'om' ||
      WORDEN.has(next.lower) ||
      /^[.!?:]$/.test(next.text)
    if (!closes || token.kind !== 'word') continue
    if (isModal ? /(?:en|aan|ien)$/.test(token.lower) && token.lower.length > 3 && verbLike(tokens, at) : isParticiple(token.lower))
      last = at
    if (last > 0 && !(next && COORDINATORS.has(next.lower))) break
  }
  return last
}

/** An infinitive, rather than a plural noun after an article, adjective or preposition. */
function verbLike(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && !/^(?:de|het|een|deze|die|alle|onze|hun|uw|van|met|voor|op|in|aan|en|of|door|[a-z]+e)$/.test(before.lower)
}

/** "omdat [...] heeft": a subordinate clause whose verb comes late. */
function clauseSplits(tokens: Token[]): Split[] {
  const splits: Split[] = []
  let opened = -1
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) break
    if (at - opened > MAX_CLAUSE) opened = -1
    if (opened >= 0 && FINITE.has(token.lower) && at > opened + 1) {
      splits.push({ from: opened, to: at, distance: wordsBetween(tokens, opened, at), kind: 'clause' })
      opened = -1
    } else if (isStop(token)) {
      // the verb of this clause is no common one; it stands just before the comma
      if (opened >= 0)
        splits.push({ from: opened, to: Math.max(opened, at - 1), distance: wordsBetween(tokens, opened, at - 1), kind: 'clause' })
      opened = -1
    }
    const opens =
      at === 0
        ? OPENING_SUBORDINATORS.has(token.lower)
        : SUBORDINATORS.has(token.lower) && token.lower !== 'die' && token.lower !== 'dat' && token.lower !== 'als' && token.lower !== 'hoe'
    const opensDat = token.lower === 'dat' && at > 0 && tokens[at + 1]?.kind === 'word'
    if (opens || opensDat) opened = at
  }
  return splits
}

/** "De ondernemer, die [...], overweegt": the verb waits until the insertion ends. */
function insertions(tokens: Token[]): Split[] {
  const splits: Split[] = []
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || !/^(?:die|dat|wat|wie|waar[a-z]*|welke|waarvan)$/.test(token.lower)) continue
    let close = at + 1
    while (close < tokens.length && close - at < MAX_CLAUSE && tokens[close]?.text !== ',') close += 1
    const after = tokens[close + 1]
    if (tokens[close]?.text !== ',' || !after) continue
    if (after.kind === 'word' && (FINITE.has(after.lower) || (/[a-z]{3,}(?:t|de|te)$/.test(after.lower) && tokens[at - 1]?.text === ','))) {
      splits.push({ from: at - 1, to: close + 1, distance: wordsBetween(tokens, at - 1, close), kind: 'insertion' })
    } else if (tokens[at - 1]?.text === ',' && after.kind === 'word' && !COORDINATORS.has(after.lower)) {
      splits.push({ from: at - 1, to: close + 1, distance: wordsBetween(tokens, at - 1, close), kind: 'insertion' })
    }
  }
  return splits
}

/** Words strictly between two tokens. */
function wordsBetween(tokens: Token[], from: number, to: number): number {
  let count = 0
  for (let at = from + 1; at < to; at += 1) if (tokens[at]?.kind !== 'mark') count += 1
  return count
}

function isStop(token: Token): boolean {
  return token.kind === 'mark' && /^[,;:()–—]$/.test(token.text)
}
