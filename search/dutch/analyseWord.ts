import { stemDutch } from './stemDutch'
import { splitCompound } from './splitCompound'

/** What comparing needs to know of one word. Shared: equal words are the same object. */
export interface Word {
  folded: string
  stem: string
  /** Stems of the parts of a compound, in order; empty for a word that is no compound. */
  parts: readonly string[]
}

const maximumRemembered = 200_000
const remembered = new Map<string, Word>()

/** Analyses a folded word (see `tokenize`). Remembers what it has seen. */
export function analyseWord(folded: string): Word {
  const known = remembered.get(folded)
  if (known !== undefined) return known
  if (remembered.size >= maximumRemembered) remembered.clear()
  const word: Word = { folded, stem: stemDutch(folded), parts: splitCompound(folded).map(stemDutch) }
  remembered.set(folded, word)
  return word
}
