import { isWrittenWord } from './isKnownWord'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const shortestWord = 4
const mostCorrections = 4
const mostRemembered = 5_000
const remembered = new Map<string, readonly string[]>()

/**
 * Words of the dictionary and of the everyday list that are one typing error away (a letter too many,
 * too few, another, two exchanged), exchanged and missing letters first. [] for short words and numbers.
 */
export function correctSpelling(folded: string): readonly string[] {
  if (folded.length < shortestWord || /[^a-z]/.test(folded)) return []
  const known = remembered.get(folded)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const corrections = [...new Set(oneEditAway(folded))].filter(isWrittenWord).slice(0, mostCorrections)
  remembered.set(folded, corrections)
  return corrections
}

// The first letter is seldom missed: changing it comes last.
function* oneEditAway(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
    yield word.slice(0, at) + word.slice(at + 1)
  }
  for (let at = word.length; at >= 0; at--) {
    for (const letter of letters) {
      yield word.slice(0, at) + letter + word.slice(at)
      yield word.slice(0, at) + letter + word.slice(at + 1)
    }
  }
}
