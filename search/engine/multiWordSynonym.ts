/** A synonym of several words: it is there where all of them are. */
export interface MultiWordSynonym {
  /** As it was written down. */
  text: string
  /** How much it counts against the very word that was asked for (1). */
  weight: number
  /** Per word of the synonym every word that answers it, by number, with how surely. */
  words: readonly ReadonlyMap<number, number>[]
}

/** What stands in a text of synonyms of several words. */
export interface FoundSynonym {
  /** Of the best synonym whose words are all there: its weight times how surely its least sure word is. 0: none. */
  strength: number
  /** How many words that one has. */
  count: number
  text: string
}

const nothing: FoundSynonym = { strength: 0, count: 0, text: '' }

/** Prepares the synonyms of one term for looking into many texts: gives the best one that a text (numbers of words) holds. */
export function findMultiWordSynonym(synonyms: readonly MultiWordSynonym[]): (words: Int32Array) => FoundSynonym {
  if (synonyms.length === 0) return () => nothing
  const firsts = synonyms.map((_, at) => synonyms.slice(0, at).reduce((sum, { words }) => sum + words.length, 0))
  const places = placesOf(synonyms, firsts)
  // Per word of each synonym how surely a text holds it; all zero between two texts.
  const reached = new Float64Array(synonyms.reduce((sum, { words }) => sum + words.length, 0))
  return (words) => {
    for (const number of words) {
      for (const { at, strength } of places.get(number) ?? []) if (strength > (reached[at] ?? 0)) reached[at] = strength
    }
    let best = nothing
    synonyms.forEach(({ weight, words: asked, text }, synonym) => {
      let strength = weight
      for (let word = 0; word < asked.length; word++) strength = Math.min(strength, weight * (reached[(firsts[synonym] ?? 0) + word] ?? 0))
      if (strength > best.strength) best = { strength, count: asked.length, text }
    })
    reached.fill(0)
    return best
  }
}

interface Place {
  /** Which word of which synonym, counted through all of them. */
  at: number
  strength: number
}

/** By number of a word what it answers. */
function placesOf(synonyms: readonly MultiWordSynonym[], firsts: readonly number[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>()
  synonyms.forEach(({ words }, synonym) =>
    words.forEach((matching, word) => {
      for (const [number, strength] of matching) {
        const known = places.get(number) ?? []
        known.push({ at: (firsts[synonym] ?? 0) + word, strength })
        places.set(number, known)
      }
    }),
  )
  return places
}
