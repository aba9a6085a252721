import { InvalidRequestError } from '../errors'

/** Deeper than any document of ours nests: an answer with a table in a list takes 20 levels. */
const DEEPEST = 60

/** A JSON text as a value. Throws InvalidRequestError for what is no JSON, or nests so deep that reading it would run out of stack. */
export function parseBody(text: string): unknown {
  if (isTooDeep(text)) throw new InvalidRequestError('The body nests too deep.')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new InvalidRequestError('The body is not JSON.', { cause })
  }
}

/** Counts brackets outside strings, without building anything. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (isInString) {
      if (char === '\\') at++
      else if (char === '"') isInString = false
    } else if (char === '"') isInString = true
    else if (char === '[' || char === '{') {
      if (++depth > DEEPEST) return true
    } else if (char === ']' || char === '}') depth--
  }
  return false
}
