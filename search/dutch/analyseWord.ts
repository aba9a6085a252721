import { lexicon } from './lexicon'
import { splitCompound } from './splitCompound'
import { stemDutch } from './stemDutch'

/** What comparing needs to know of one word. */
export interface Word {
  folded: string
  stem: string
  /** The parts of a compound, and of those parts; empty for a word that is no compound. */
  parts: readonly WordPart[]
  /** A bit per letter that stands in it, to tell quickly that two words cannot be a typing error apart. */
  letters: number
}

export interface WordPart {
  folded: string
  stem: string
  /** The last part says what the thing is: a parkeervergunning is a vergunning, not a kind of parkeer. */
  isLast: boolean
}

const maximumRemembered = 100_000
const remembered = new Map<string, Word>()

/** Analyses a folded word (see `tokenize`). Remembers what it has seen. */
export function analyseWord(folded: string): Word {
  const known = remembered.get(folded)
  if (known !== undefined) return known
  if (remembered.size >= maximumRemembered) remembered.clear()
  const word: Word = {
    folded,
    stem: stemDutch(withoutEnding(folded)),
    parts: partsOf(folded),
    letters: lettersOf(folded),
  }
  remembered.set(folded, word)
  return word
}

// Snowball leaves verhuist and parkeert as they are, and auto's (folded: autos); the dictionary knows verhuis, parkeer and auto.
function withoutEnding(folded: string): string {
  const stem = folded.slice(0, -1)
  // a terras is a word of its own, and not two terra's
  return folded.length >= 5 && /(?:[aiouy]s|t)$/.test(folded) && !lexicon().has(folded) && lexicon().has(stem) ? stem : folded
}

function partsOf(folded: string): WordPart[] {
  return splitCompound(folded).flatMap((part, at, { length }) => {
    const isLast = at === length - 1
    return [
      { folded: part, stem: stemDutch(part), isLast },
      ...partsOf(part).map((inner) => ({ ...inner, isLast: isLast && inner.isLast })),
    ]
  })
}

function lettersOf(folded: string): number {
  let letters = 0
  for (let at = 0; at < folded.length; at++) letters |= 1 << (folded.charCodeAt(at) & 31)
  return letters
}
