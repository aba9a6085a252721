import { everydaySynonyms } from '../dutch/everydaySynonyms'
import type { ParsedQuery } from './parseQuery'
import { findSynonyms, type SynonymSet } from '../dutch/synonyms'

/** One thing that is looked for beside a term, and who said so. */
export interface ExplainedSynonym {
  /** As it was written down. */
  text: string
  /** The editors of this installation, or the list that comes with the program. What both have is of the editors. */
  origin: 'editors' | 'builtIn'
  /** Each finds the other; else only the term leads to this word. */
  isTwoWay: boolean
  /** The correction of the term that it belongs to; null when it belongs to the term itself. */
  via: string | null
}

/** Per term of a query where each of its synonyms comes from, those of the editors first. `editors` is what it was parsed with. */
export function explainSynonyms({ terms }: ParsedQuery, editors: SynonymSet): ExplainedSynonym[][] {
  const words = terms.map(({ word }) => word)
  const sets = [
    { origin: 'editors', set: editors },
    { origin: 'builtIn', set: everydaySynonyms() },
  ] as const
  const ofTerms = sets.map(({ origin, set }) => ({ origin, found: findSynonyms(set, words) }))
  return terms.map(({ corrections }, at) => {
    const explained = new Map<string, ExplainedSynonym>()
    const add = (synonym: ExplainedSynonym) => {
      if (!explained.has(synonym.text)) explained.set(synonym.text, synonym)
    }
    for (const { origin, found } of ofTerms) {
      for (const { text, isTwoWay } of found[at] ?? []) add({ text, origin, isTwoWay, via: null })
    }
    for (const correction of corrections) {
      for (const { origin, set } of sets) {
        for (const { text } of findSynonyms(set, [correction])[0] ?? []) {
          // as in `parseQuery`: a word that was guessed leads there one way
          add({ text, origin, isTwoWay: false, via: correction.folded })
        }
      }
    }
    return [...explained.values()]
  })
}
