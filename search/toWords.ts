import { analyseWord } from './dutch/analyseWord'
import { tokenize } from './dutch/tokenize'

const mostWords = 5_000

/** Every distinct word of the texts with its stem and compound parts, joined by spaces: what Meilisearch gets to match. */
export function toWords(texts: readonly string[]): string {
  const found = new Set<string>()
  for (const text of texts) {
    let previousEnd = -1
    let previous = ''
    for (const { folded, start, end } of tokenize(text)) {
      const word = analyseWord(folded)
      found.add(word.folded).add(word.stem)
      for (const part of word.parts) found.add(part.folded).add(part.stem)
      // id-kaart is also looked for as idkaart
      if (start === previousEnd + 1 && text[previousEnd] === '-') found.add(previous + folded)
      previous = folded
      previousEnd = end
      if (found.size >= mostWords) return [...found].join(' ')
    }
  }
  return [...found].join(' ')
}
