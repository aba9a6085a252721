import { keepCase } from '../../../readability/rules/keepCase'

/** A stretch of text and what comes in its place. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/**
 * What to replace in `source` to follow a suggestion for `start` to `end` (UTF-16 offsets): a capital stays a
 * capital, and leaving a word out takes one of the blanks beside it along.
 */
export function fitSuggestion(source: string, { start, end, suggestion }: { start: number; end: number; suggestion: string }): Replacement {
  if (suggestion !== '') return { start, end, text: keepCase(suggestion, source.slice(start, end)) }
  if (source[end] === ' ') return { start, end: end + 1, text: '' }
  if (source[start - 1] === ' ') return { start: start - 1, end, text: '' }
  return { start, end, text: '' }
}
