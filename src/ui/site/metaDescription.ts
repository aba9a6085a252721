/** What search engines show of a description; they cut off the rest. */
const MAX_LENGTH = 160

/** A text as one line for `<meta name="description">`, cut at a word with an ellipsis. */
export function metaDescription(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= MAX_LENGTH) return line
  const head = line.slice(0, MAX_LENGTH - 1)
  const lastSpace = head.lastIndexOf(' ')
  return `${(lastSpace > 0 ? head.slice(0, lastSpace) : head).replace(/[\s,;:]+$/, '')}…`
}
