/** A synonym of several words: it is there where all of them are. */
export interface WordsTogether {
  /** As it was written down. */
  text: string
  /** How much it counts against the very word that was asked for (1). */
  weight: number
  /** Per word of the synonym every word that answers it, by number, with how surely. */
  words: readonly ReadonlyMap<number, number>[]
}

/** What stands in a text of synonyms of several words. */
export interface FoundTogether {
  /** Of the best synonym whose words are all there: its weight times how surely its least sure word is. 0: none. */
  strength: number
  /** How many words that one has. */
  count: number
  text: string
}

const nothing: FoundTogether = { strength: 0, count: 0, text: '' }

/** Prepares the synonyms of one term for looking into many texts: gives the best one that a text (numbers of words) holds. */
export function findTogether(synonyms: readonly WordsTogether[]): (words: Int32Array) => FoundTogether {
  if (synonyms.length === 0) return () => nothing
  const places = new Map<number, { synonym: number; word: number; strength: number }[]>()
  synonyms.forEach(({ words }, synonym) =>
    words.forEach((matching, word) => {
      for (const [number, strength] of matching) places.set(number, [...(places.get(number) ?? []), { synonym, word, strength }])
    }),
  )
  return (words) => {
    const reached = new Map<number, number[]>()
    for (const number of words) {
      for (const { synonym, word, strength } of places.get(number) ?? []) {
        const known = reached.get(synonym) ?? Array.from<number>({ length: synonyms[synonym]?.words.length ?? 0 }).fill(0)
        known[word] = Math.max(known[word] ?? 0, strength)
        reached.set(synonym, known)
      }
    }
    let best = nothing
    for (const [synonym, strengths] of reached) {
      const strength = (synonyms[synonym]?.weight ?? 0) * Math.min(...strengths)
      if (strength > best.strength) best = { strength, count: strengths.length, text: synonyms[synonym]?.text ?? '' }
    }
    return best
  }
}
