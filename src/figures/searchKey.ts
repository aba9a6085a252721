import { analyseWord } from '../../search/dutch/analyseWord'
import { splitCompound } from '../../search/dutch/splitCompound'
import { stopWords } from '../../search/dutch/stopWords'
import { tokenize } from '../../search/dutch/tokenize'

/**
 * By which searches are one question however they are written: the stems of the words that carry meaning, compounds
 * in parts, once each, sorted. "Grof vuil ophalen" and "ophalen grofvuil" share a key. '' for a text without words.
 */
export function searchKey(query: string): string {
  const all = tokenize(query).map(({ folded }) => folded)
  const meaningful = all.filter((folded) => !stopWords.has(folded))
  const kept = meaningful.length > 0 ? meaningful : all
  return [...new Set(kept.flatMap(stemsOf))].sort().join(' ')
}

function stemsOf(folded: string): string[] {
  const parts = splitCompound(folded)
  return (parts.length > 0 ? parts : [folded]).map((part) => analyseWord(part).stem)
}
