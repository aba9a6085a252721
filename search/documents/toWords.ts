import { analyseWord } from '../dutch/analyseWord'
import { tokenize } from '../dutch/tokenize'

const mostWords = 5_000
// A title of the national list stands in thousands of documents.
const longestRemembered = 200
const mostRemembered = 50_000
const remembered = new Map<string, readonly string[]>()

/** Every distinct word of the texts with its stem and compound parts, joined by spaces: what Meilisearch gets to match. */
export function toWords(texts: readonly string[]): string {
  const found = new Set<string>()
  for (const text of texts) {
    for (const word of wordsIn(text)) found.add(word)
    if (found.size >= mostWords) break
  }
  return [...found].slice(0, mostWords).join(' ')
}

function wordsIn(text: string): readonly string[] {
  if (text.length > longestRemembered) return analysed(text)
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const words = analysed(text)
  remembered.set(text, words)
  return words
}

function analysed(text: string): string[] {
  const found = new Set<string>()
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
    if (found.size >= mostWords) break
  }
  return [...found]
}
