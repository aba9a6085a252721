import { endsWithDot } from './abbreviations'
import type { Token, TokenKind } from './Token'

/** Longer strings are no Dutch words; rules on the build of words do not look at them. */
const MAX_WORD = 60
/** Longest placeholder such as {{kosten-paspoort}} that is taken as one token. */
const MAX_PLACEHOLDER = 120

const LETTER = /[\p{L}\p{M}]/u
const DOMAIN = /^[\w-]+(?:\.[\w-]+)*\.(?:nl|com|org|eu|be|net|info|gov|de|amsterdam|frl)(?:[/?#:]|[.,;)]*$)/i

/**
 * Cuts a text into tokens in one pass, in time linear to its length.
 * @param base offset of `text` in the source
 */
export function tokenize(text: string, base: number): Token[] {
  const tokens: Token[] = []
  const { length } = text
  let at = 0
  let spaced = true
  while (at < length) {
    if (isSpace(text.charCodeAt(at))) {
      spaced = true
      at += 1
      continue
    }
    let chunkEnd = at
    while (chunkEnd < length && !isSpace(text.charCodeAt(chunkEnd))) chunkEnd += 1
    scanChunk({ text, from: at, to: chunkEnd, base, spaced }, tokens)
    at = chunkEnd
    spaced = false
  }
  return tokens
}

interface Chunk {
  text: string
  from: number
  to: number
  base: number
  spaced: boolean
}

function scanChunk(chunk: Chunk, tokens: Token[]): void {
  const { text, to, base } = chunk
  let { from: at, spaced } = chunk
  const push = (kind: TokenKind, start: number, end: number): number => {
    const piece = text.slice(start, end)
    tokens.push({ kind, text: piece, lower: piece.toLowerCase(), start: base + start, end: base + end, spaced })
    spaced = false
    return end
  }
  while (at < to && isOpener(text.charCodeAt(at))) at = push('mark', at, at + 1)
  if (at < to && isAddress(text, at, to)) {
    let end = to
    while (end > at + 1 && isTrailing(text.charCodeAt(end - 1))) end -= 1
    at = push('opaque', at, end)
  }
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 123 && text.charCodeAt(at + 1) === 123) {
      const close = text.slice(at, at + MAX_PLACEHOLDER).indexOf('}}')
      at = push(close > 0 ? 'opaque' : 'mark', at, close > 0 ? at + close + 2 : at + 1)
    } else if (isDigit(code)) {
      const end = endOfNumber(text, at, to)
      at = push(isLetterAt(text, end, to) && !isOrdinal(text, end, to) ? 'opaque' : 'number', at, endOfCode(text, end, to))
    } else if (isLetterAt(text, at, to)) {
      const dotted = endOfDotted(text, at, to)
      if (dotted > at) at = push('abbreviation', at, dotted)
      else {
        const end = endOfWord(text, at, to)
        if (end < to && isDigit(text.charCodeAt(end))) at = push('opaque', at, endOfCode(text, endOfNumber(text, end, to), to))
        else if (text.charCodeAt(end) === 46 && end < to && endsWithDot(text.slice(at, end).toLowerCase()))
          at = push('abbreviation', at, end + 1)
        else at = push(end - at > MAX_WORD ? 'opaque' : 'word', at, end)
      }
    } else at = push('mark', at, at + (isHighSurrogate(code) && at + 1 < to ? 2 : 1))
  }
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isOpener(code: number): boolean {
  return (
    code === 40 ||
    code === 34 ||
    code === 39 ||
    code === 91 ||
    code === 60 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0x201e ||
    code === 0xab
  )
}

function isTrailing(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 33 ||
    code === 63 ||
    code === 41 ||
    code === 34 ||
    code === 39 ||
    code === 62 ||
    code === 93 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb
  )
}

function isLetterAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return LETTER.test(text[at] ?? '')
}

function isAddress(text: string, at: number, to: number): boolean {
  const head = text.slice(at, Math.min(to, at + 300))
  if (/^(?:https?:\/\/|www\.|mailto:|tel:)/i.test(head)) return true
  const mail = head.indexOf('@')
  return (mail > 0 && mail < head.length - 1) || (head.includes('.') && DOMAIN.test(head))
}

function endOfNumber(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    const code = text.charCodeAt(end)
    const joins = code === 46 || code === 44 || code === 58 || code === 45 || code === 47 || code === 0x2013
    if (isDigit(code) || (joins && end + 1 < to && isDigit(text.charCodeAt(end + 1)))) end += 1
    else break
  }
  return end
}

/** "5e", "2de", "1ste", "3x": still a number. */
function isOrdinal(text: string, at: number, to: number): boolean {
  const rest = text.slice(at, Math.min(to, at + 4)).toLowerCase()
  return /^(?:e|de|ste|x|m|km|uur|u)(?![a-z0-9])/.test(rest)
}

function endOfCode(text: string, at: number, to: number): number {
  let end = at
  while (
    end < to &&
    (isLetterAt(text, end, to) ||
      isDigit(text.charCodeAt(end)) ||
      (text.charCodeAt(end) === 45 && (isLetterAt(text, end + 1, to) || isDigit(text.charCodeAt(end + 1)))))
  )
    end += 1
  return end
}

function endOfWord(text: string, at: number, to: number): number {
  let end = at
  while (end < to) {
    if (isLetterAt(text, end, to)) end += 1
    else {
      const code = text.charCodeAt(end)
      const joins = code === 45 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011
      if (joins && isLetterAt(text, end + 1, to)) end += 1
      else break
    }
  }
  return end
}

/** End of "t.a.v." or "a.u.b" when that stands here; `at` otherwise. Only single letters between the dots. */
function endOfDotted(text: string, at: number, to: number): number {
  let end = at
  let letters = 0
  while (end + 1 < to && isLetterAt(text, end, to) && text.charCodeAt(end + 1) === 46) {
    letters += 1
    end += 2
  }
  if (letters === 0) return at
  const lastAlone = isLetterAt(text, end, to) && !isLetterAt(text, end + 1, to)
  if (letters === 1 && !lastAlone) return at
  return lastAlone ? end + 1 : end
}
