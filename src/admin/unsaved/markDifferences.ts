import { diffWordsWithSpace } from 'diff'

/** A stretch of text; `differs` when the other text does not have it. */
export interface TextPart {
  text: string
  differs: boolean
}

/** Longest that may be spent on one pair of texts (milliseconds): the texts themselves matter more than the marks. */
const MOST_MS = 500

/** Two texts cut up where they differ, word by word; both whole and unmarked when that would take too long. */
export function markDifferences(one: string, other: string): { one: TextPart[]; other: TextPart[] } {
  const changes = diffWordsWithSpace(one, other, { timeout: MOST_MS })
  if (!changes) return { one: [{ text: one, differs: false }], other: [{ text: other, differs: false }] }
  return {
    one: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, differs: removed })),
    other: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, differs: added })),
  }
}
