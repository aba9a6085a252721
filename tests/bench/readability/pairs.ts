import readabilityScores from 'readability-scores'
import { checkText } from '../../../src/readability'
import { analyse } from '../../../src/readability/text/analyse'
import type { Pair } from './dataSets'

/** A measure gives a text a figure that is higher when the text is easier. */
export interface PairMeasure {
  name: string
  ease: (text: string) => number
}

/** Documents with fewer pairs say too little as a whole. */
export const MIN_PAIRS = 5
const BOOTSTRAPS = 2000

const own = (text: string) =>
  checkText({
    blocks: text.split('\n\n').map((part, at, parts) => ({
      kind: 'paragraph',
      text: part,
      offset: parts.slice(0, at).reduce((sum, other) => sum + other.length + 2, 0),
    })),
  })

/** Our score, the single formulas over our own counts, and `readability-scores` on the raw text. */
export const MEASURES: PairMeasure[] = [
  { name: 'our score', ease: (text) => own(text).score },
  { name: 'ARI (readability-scores, clean sentences)', ease: (text) => -readabilityScoresOf(text, true, 'ari') },
  { name: 'ARI (readability-scores, raw text)', ease: (text) => -readabilityScoresOf(text, false, 'ari') },
  { name: 'Coleman-Liau (readability-scores, clean)', ease: (text) => -readabilityScoresOf(text, true, 'colemanLiau') },
  { name: 'Leesindex A', ease: (text) => own(text).formulas.leesindexA ?? 0 },
  { name: 'LIX', ease: (text) => -(own(text).formulas.lix ?? 0) },
  { name: 'sentence length', ease: (text) => -own(text).stats.averageSentenceLength },
  { name: 'Flesch-Douma', ease: (text) => own(text).formulas.fleschDouma ?? 0 },
  { name: 'long words', ease: (text) => -own(text).stats.longWordShare },
]

function readabilityScoresOf(text: string, isClean: boolean, key: 'ari' | 'colemanLiau'): number {
  const clean = () =>
    analyse({ blocks: [{ kind: 'paragraph', text, offset: 0 }] }, 'answer')
      .prose.map((sentence) => `${sentence.words.map((word) => word.text.replace(/[.!?]/g, '')).join(' ')}.`)
      .join('\n\n')
  return readabilityScores(isClean ? clean() : text, { skipDaleChall: true })?.[key] ?? 0
}

/** 1 when the simple text is easier, 0.5 when equal, 0 otherwise. */
export function judgePairs(pairs: Pair[], measure: PairMeasure): number[] {
  return pairs.map(({ complex, simple }) => {
    const difference = measure.ease(simple) - measure.ease(complex)
    return Math.abs(difference) < 1e-9 ? 0.5 : difference > 0 ? 1 : 0
  })
}

/** The documents of at least MIN_PAIRS pairs whose simple text, taken as a whole, is easier. */
export function judgeDocuments(pairs: Pair[], measure: PairMeasure): { right: number; all: number; wrong: string[] } {
  const big = [...Map.groupBy(pairs, (pair) => pair.document)].filter(([, own]) => own.length >= MIN_PAIRS)
  const wrong = big.filter(([, own]) => measure.ease(join(own, 'simple')) <= measure.ease(join(own, 'complex'))).map(([name]) => name)
  return { right: big.length - wrong.length, all: big.length, wrong }
}

/** Documents (of any size) that meet our rules, for each side. */
export function countMeeting(pairs: Pair[]): { complex: number; simple: number; all: number } {
  const documents = [...Map.groupBy(pairs, (pair) => pair.document).values()]
  const meeting = (side: 'complex' | 'simple'): number => documents.filter((own) => checkText(join(own, side)).meets).length
  return { complex: meeting('complex'), simple: meeting('simple'), all: documents.length }
}

/** The 95 % interval of the share of pairs, by drawing documents with replacement (fixed seed). */
export function bootstrapByDocument(pairs: Pair[], judged: number[]): [low: number, high: number] {
  const groups = [
    ...Map.groupBy(
      pairs.map((pair, at) => ({ document: pair.document, value: judged[at] ?? 0 })),
      (entry) => entry.document,
    ).values(),
  ]
  let seed = 20261122
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const shares = Array.from({ length: BOOTSTRAPS }, () => {
    const drawn = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? [])
    return drawn.reduce((sum, entry) => sum + entry.value, 0) / drawn.length
  }).sort((a, b) => a - b)
  return [shares[Math.floor(BOOTSTRAPS * 0.025)] ?? 0, shares[Math.floor(BOOTSTRAPS * 0.975)] ?? 0]
}

function join(pairs: Pair[], side: 'complex' | 'simple'): string {
  return pairs.map((pair) => pair[side]).join('\n\n')
}
