import { seededRandom } from './metrics'

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The query with one typing error in its longest word, always the same for the same query. */
export function withTypo(query: string): string {
  const random = seededRandom([...query].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7))
  const words = query.split(' ')
  const longest = words.reduce((best, word, at) => (word.length > (words[best] ?? '').length ? at : best), 0)
  const word = words[longest] ?? ''
  if (word.length < 4) return query
  // never the first letter: people seldom miss it
  const at = 1 + Math.floor(random() * (word.length - 2))
  const kinds = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + neighbour(word.charAt(at), random) + word.slice(at + 1),
    () => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    () => word.slice(0, at) + word.charAt(at) + word.slice(at),
  ]
  words[longest] = kinds[Math.floor(random() * kinds.length)]?.() ?? word
  return words.join(' ')
}

/** The query while its last word is half typed: its first half, at least two letters. */
export function withCutWord(query: string): string {
  const words = query.split(' ')
  const last = words.at(-1) ?? ''
  return [...words.slice(0, -1), last.slice(0, Math.max(2, Math.ceil(last.length / 2)))].join(' ')
}

function neighbour(letter: string, random: () => number): string {
  const row = keyboardRows.find((keys) => keys.includes(letter))
  if (row === undefined) return 'e'
  const at = row.indexOf(letter)
  return row.charAt(at === 0 ? 1 : at === row.length - 1 || random() < 0.5 ? at - 1 : at + 1)
}
