import { lexicon } from './lexicon'

const shortestPart = 4
const linkingLetters = ['', 's', 'e', 'en']

/** The parts of a compound, folded and without linking letters; [] when the word is none. */
export function splitCompound(folded: string): string[] {
  if (folded.length < 2 * shortestPart || /\d/.test(folded)) return []
  const words = lexicon()
  for (let at = folded.length - shortestPart; at >= shortestPart; at--) {
    const head = folded.slice(0, at)
    const tail = folded.slice(at)
    if (!words.has(tail)) continue
    for (const link of linkingLetters) {
      if (!head.endsWith(link)) continue
      const first = head.slice(0, head.length - link.length)
      if (first.length >= shortestPart && words.has(first)) return [first, tail]
    }
  }
  return []
}
