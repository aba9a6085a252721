import { headIn, lexicon, shortestPart, tailIn, type Productivity } from './lexicon'

const mostParts = 3
// Short words stand in other words by accident: they must form more compounds, and name a thing.
const leastProductivity = [
  { upTo: 3, times: 12, mustBeNounLike: true },
  { upTo: 4, times: 2, mustBeNounLike: false },
  { upTo: Number.POSITIVE_INFINITY, times: 1, mustBeNounLike: false },
]
// Prefixes and suffixes that are words as well: cutting there gives parts that mean something else.
const affixes = new Set(
  `aan achter af bij boven buiten door her hoog in mee mis na naar om onder ont op over samen te tegen terug toe tussen uit ver voor
  voort vrij weg zeer aar achtig baar dam del den der ding gen heid ist kel ken laar lijk ling loos matig men mer ner nis ren schap sel
  ten ter tig waard waarts wel zaam jarig jarige lijke ring ding kant`.split(/\s+/),
)

/**
 * The parts of a compound, folded, linking letters and plural off; [] when the word is none.
 * Fewest parts win, and among those the ones that most readily form compounds: the geometric mean of
 * their frequencies (Koehn and Knight 2003), counted over the dictionary's own compounds.
 */
export function splitCompound(folded: string): string[] {
  if (folded.length < 2 * shortestPart + 1 || /[^a-z]/.test(folded)) return []
  return bestSplit(folded, mostParts)?.parts ?? []
}

interface Split {
  parts: string[]
  /** Sum of the logarithms of the frequencies of the parts. */
  weight: number
}

function bestSplit(text: string, parts: number): Split | null {
  let best: Split | null = null
  const words = lexicon()
  for (let at = shortestPart; at <= text.length - shortestPart; at++) {
    const head = headIn(words, text.slice(0, at))
    if (head === undefined || !isSure(head.word, head.productivity, 'asHead')) continue
    const rest = text.slice(at)
    const weight = Math.log(1 + head.productivity.asHead)
    for (const tail of [lastPart(rest, words), parts > 2 ? bestSplit(rest, parts - 1) : null]) {
      if (tail === null) continue
      const split = { parts: [head.word, ...tail.parts], weight: weight + tail.weight }
      if (
        best === null ||
        split.parts.length < best.parts.length ||
        (split.parts.length === best.parts.length && split.weight > best.weight)
      )
        best = split
    }
  }
  return best
}

function lastPart(text: string, words: ReadonlyMap<string, Productivity>): Split | null {
  const tail = tailIn(words, text)
  if (tail === undefined || !isSure(tail.word, tail.productivity, 'asTail')) return null
  return { parts: [tail.word], weight: Math.log(1 + tail.productivity.asTail) }
}

function isSure(word: string, productivity: Productivity, place: 'asHead' | 'asTail'): boolean {
  if (affixes.has(word)) return false
  const rule = leastProductivity.find(({ upTo }) => word.length <= upTo)
  return rule !== undefined && productivity[place] >= rule.times && (!rule.mustBeNounLike || productivity.isNounLike)
}
