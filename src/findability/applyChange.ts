import type { ListChange } from './findability'

/**
 * A list after a change by somebody who saw it as `from` and wants it as `to`: what others added or took away meanwhile
 * holds. What is new comes at the end; the order is theirs when nobody else changed anything. Two spellings in other letter case are
 * one word: the first stays.
 */
export function applyChange(now: readonly string[], { from, to }: ListChange): string[] {
  const isAsSeen = now.length === from.length && now.every((word, at) => word === from[at])
  if (isAsSeen) return eachOnce(to)
  const [seen, wanted] = [new Set(from.map(keyOf)), new Set(to.map(keyOf))]
  const left = now.filter((word) => wanted.has(keyOf(word)) || !seen.has(keyOf(word)))
  return eachOnce([...left, ...to.filter((word) => !seen.has(keyOf(word)))])
}

function eachOnce(words: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const word of words) if (keyOf(word) !== '' && !known.has(keyOf(word))) known.set(keyOf(word), word.trim())
  return [...known.values()]
}

function keyOf(word: string): string {
  return word.trim().toLowerCase()
}
