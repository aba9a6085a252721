/** The words in any stored value, one stretch a line; the whole value as it is stored when there are none. */
export function rawText(value: unknown): string {
  if (typeof value === 'string') return value
  const words = wordsIn(value)
  return words.length > 0 ? words.join('\n') : JSON.stringify(value, null, 2)
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  const { text, ...rest } = value as { text?: unknown }
  return [...(typeof text === 'string' && text !== '' ? [text] : wordsIn(text)), ...Object.values(rest).flatMap(wordsIn)]
}
