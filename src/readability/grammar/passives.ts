import { isParticiple, isPassiveWithZijn } from '../morphology/participles'
import type { Sentence, Token } from '../text/Token'
import { COORDINATORS, HEBBEN, MODALS, PREPOSITIONS, SUBORDINATORS, WORDEN, ZIJN } from './wordClasses'

/** A passive verb in a sentence: indexes into its tokens. */
export interface Passive {
  helper: number
  participle: number
  /** "door" with a doer stands in the same clause. */
  hasAgent: boolean
  /** Built with "kan, moet, zal ... worden". */
  isModal: boolean
  /** Built with "zijn": may also be a state. */
  isPerfect: boolean
}

/** Tokens that a clause is followed back or on; keeps time linear on endless sentences. */
const MAX_CLAUSE = 60
/** Farthest place of the participle after its helping verb. */
const MAX_REACH = 25

/** Finds the passives of a sentence: forms of "worden", or of "zijn", with a past participle in one clause. */
export function findPassives(sentence: Sentence): readonly Passive[] {
  const known = memory.get(sentence)
  if (known) return known
  const passives = searchPassives(sentence)
  memory.set(sentence, passives)
  return passives
}

/** Three rules and the score ask for the same sentences. */
const memory = new WeakMap<Sentence, readonly Passive[]>()

function searchPassives(sentence: Sentence): Passive[] {
  const { tokens } = sentence
  const found: Passive[] = []
  const taken = new Set<number>()
  tokens.forEach((token, at) => {
    const isPerfect = ZIJN.has(token.lower)
    if (!WORDEN.has(token.lower) && !isPerfect) return
    if (isPerfect && token.lower === 'zijn' && isPossessive(tokens, at)) return
    const participle = findParticiple(tokens, at, isPerfect)
    if (participle < 0 || taken.has(participle)) return
    taken.add(participle)
    const from = clauseStart(tokens, Math.min(at, participle))
    const to = clauseEnd(tokens, Math.max(at, participle))
    const isModal = !isPerfect && token.lower === 'worden' && tokens.slice(from, to).some((other) => MODALS.has(other.lower))
    found.push({ helper: at, participle, hasAgent: hasAgent(tokens, from, to), isModal, isPerfect })
  })
  return found
}

/** "zijn huis": followed by something that is no adverb, preposition, article or participle. */
function isPossessive(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  return next?.kind === 'word' && !!before && PREPOSITIONS.has(before.lower) && !isParticiple(next.lower)
}

function findParticiple(tokens: Token[], helper: number, isPerfect: boolean): number {
  const fits = (index: number): boolean => {
    const token = tokens[index]
    // "bericht" is a noun, but a participle before "dat"
    const reports = token?.lower === 'bericht' && tokens[index + 1]?.lower === 'dat'
    if (token?.kind !== 'word' || !(reports || isParticiple(token.lower)) || /^\p{Lu}/u.test(token.text)) return false
    if (tokens[index - 1]?.lower === 'dan') return false
    if (isPerfect && !isPassiveWithZijn(token.lower) && !hasAgent(tokens, clauseStart(tokens, helper), index)) return false
    return !isAttributive(tokens, index)
  }
  // "gecontroleerd (zou) worden", "dat het gemaakt is"
  for (let back = 1; back <= 3; back += 1) {
    if (fits(helper - back)) return helper - back
    const between = tokens[helper - back]
    if (!between || !(MODALS.has(between.lower) || between.lower === 'te' || HEBBEN.has(between.lower))) break
  }
  for (let at = helper + 1; at < tokens.length && at - helper <= MAX_REACH; at += 1) {
    const token = tokens[at]
    if (!token) break
    if (fits(at)) return at
    if (isBoundary(token) || (SUBORDINATORS.has(token.lower) && at > helper + 1 && token.lower !== 'als' && token.lower !== 'die')) break
    if (WORDEN.has(token.lower) || (ZIJN.has(token.lower) && token.lower !== 'zijn')) break
  }
  return -1
}

/** A participle in -en before a noun ("gesloten deuren") describes the noun. */
function isAttributive(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next?.kind !== 'word' || !/en$/.test(tokens[at]?.lower ?? ''))
    return /^(?:een|het|de)$/.test(before?.lower ?? '') && next?.kind === 'word' && !PREPOSITIONS.has(next.lower)
  const { lower } = next
  return !(
    PREPOSITIONS.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    WORDEN.has(lower) ||
    ZIJN.has(lower) ||
    MODALS.has(lower) ||
    HEBBEN.has(lower) ||
    /^(?:te|er|u|wij|we|dan|ook|nog|niet|al|is)$/.test(lower)
  )
}

function hasAgent(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.lower !== 'door') continue
    const next = tokens[at + 1]?.lower ?? ''
    if (next !== 'middel' && next !== 'te' && !/[.,;]/.test(next)) return true
  }
  return false
}

function isBoundary(token: Token): boolean {
  return token.kind === 'mark' && /^[,;:()–—]$/.test(token.text)
}

function clauseStart(tokens: Token[], at: number): number {
  let from = at
  while (from > 0 && at - from < MAX_CLAUSE && !isClauseEdge(tokens[from - 1])) from -= 1
  return from
}

function clauseEnd(tokens: Token[], at: number): number {
  let to = at + 1
  while (to < tokens.length && to - at < MAX_CLAUSE && !isClauseEdge(tokens[to])) to += 1
  return to
}

function isClauseEdge(token: Token | undefined): boolean {
  return (
    !token ||
    isBoundary(token) ||
    (SUBORDINATORS.has(token.lower) && token.lower !== 'die' && token.lower !== 'als') ||
    (COORDINATORS.has(token.lower) && token.lower === 'maar')
  )
}
