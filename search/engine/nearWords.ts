import type { Word } from '../dutch/analyseWord'
import { isKnownWord } from '../dutch/isKnownWord'
import { isWithinEdits } from '../dutch/isWithinEdits'
import { hasMoreBits } from '../dutch/hasMoreBits'

/** Shorter words come near too many others. */
const shortestWord = 4
/** Words are numbered as documents come: the ones that stand in many come early. Bounds what one search costs. */
const mostLookedAt = 20_000
/** What a half word or a part counts as against typing errors, which count 1 each. */
const distances = { begin: 2.5, part: 3.5 }

/**
 * The words that come nearest to one that nothing has, nearest first, at most `limit`: with more typing errors than a
 * search allows for, beginning alike, or standing at the begin or end of it. [] for short words and numbers.
 */
export function nearWords(asked: Word, words: readonly Word[], limit: number): string[] {
  // no word has a letter three times in a row: a key that stuck
  const folded = asked.folded.replace(/(.)\1{2,}/g, '$1')
  if (folded.length < shortestWord || /\d/.test(folded)) return []
  const edits = editsFor(folded)
  const begin = folded.slice(0, Math.max(shortestWord, Math.ceil(folded.length * 0.6)))
  const near: { word: string; distance: number }[] = []
  const end = Math.min(words.length, mostLookedAt)
  for (let at = 0; at < end; at++) {
    const word = words[at]
    if (word === undefined || word.folded.length < shortestWord || word.folded === asked.folded) continue
    const distance = distanceTo(word)
    if (distance !== null) near.push({ word: word.folded, distance })
  }
  // what is alike otherwise: the word most like it in length
  const longer = ({ word }: { word: string }) => Math.abs(word.length - folded.length)
  return near
    .sort((a, b) => a.distance - b.distance || longer(a) - longer(b))
    .slice(0, limit)
    .map(({ word }) => word)

  function distanceTo(word: Word): number | null {
    if (word.folded.startsWith(begin)) return Math.min(distances.begin, editsTo(word) ?? Infinity)
    const distance = editsTo(word)
    if (distance !== null) return distance
    return folded.startsWith(word.folded) || folded.endsWith(word.folded) ? distances.part : null
  }

  function editsTo(word: Word): number | null {
    // lengths and letters pass over most words by plain numbers
    if (Math.abs(word.folded.length - folded.length) > edits) return null
    if (hasMoreBits(asked.letters & ~word.letters, edits) || hasMoreBits(word.letters & ~asked.letters, edits)) return null
    if (!isWithinEdits(folded, word.folded, edits)) return null
    let distance = edits
    while (distance > 0 && isWithinEdits(folded, word.folded, distance - 1)) distance -= 1
    return distance
  }
}

// One more than a search allows for; a word that is spelled right was hardly meant to be another.
function editsFor(folded: string): number {
  if (isKnownWord(folded)) return 1
  return folded.length < 6 ? 1 : folded.length < 8 ? 2 : 3
}
