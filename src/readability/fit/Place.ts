import type { Token } from '../text/Token'

/** Where a word or phrase of the list stands: tokens `first` to `last` of a sentence. */
export interface Place {
  tokens: readonly Token[]
  first: number
  last: number
}

/** What can come in the place of tokens `from` to the end of the phrase, without harm to the sentence. */
export interface Replacement {
  from: number
  text: string
}

/** The word at a place in lower case; '' for a mark or for nothing. */
export function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  return token === undefined || token.kind === 'mark' ? '' : token.lower
}

/** The words of the sentence part around a place, in lower case: marks but hyphens end it. */
export function clauseOf({ tokens, first, last }: Place): { before: string[]; after: string[] } {
  const before: string[] = []
  for (let at = first - 1; at >= 0 && tokens[at]?.kind !== 'mark'; at -= 1) before.unshift(wordAt(tokens, at))
  const after: string[] = []
  for (let at = last + 1; at < tokens.length && tokens[at]?.kind !== 'mark'; at += 1) after.push(wordAt(tokens, at))
  return { before, after }
}
