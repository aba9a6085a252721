import { findAbbreviation } from './abbreviations'
import type { Sentence, Token } from './Token'

/** Nouns after which a single capital is a label ("vitamine C."), not somebody's initial. */
const LABELLED: ReadonlySet<string> = new Set(
  'vitamine plan categorie rijbewijs bijlage klasse groep gebouw optie blok type zone deel punt lijn artikel variant route hal ingang niveau'.split(
    ' ',
  ),
)
/** Lower-case particles between initials and a surname. */
const PARTICLES: ReadonlySet<string> = new Set("van de der den ten ter te von het 't".split(' '))

/** Groups tokens of one block into sentences. Linear; every token ends up in exactly one sentence. */
export function splitSentences(tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let at = 0
  while (at < tokens.length) {
    const end = closesSentence(tokens, at)
    if (end > at) {
      sentences.push(toSentence(tokens.slice(from, end)))
      from = end
      at = end
    } else at += 1
  }
  if (from < tokens.length) sentences.push(toSentence(tokens.slice(from)))
  return sentences
}

/** Index after the sentence when it closes at this token (closing quotes included); otherwise `at`. */
function closesSentence(tokens: Token[], at: number): number {
  const token = tokens[at]
  if (!token) return at
  if (token.kind === 'abbreviation') return closesOnAbbreviation(tokens, at) ? at + 1 : at
  if (token.kind !== 'mark' || !/^[.!?…]$/.test(token.text)) return at
  let end = at + 1
  while (end < tokens.length && isStop(tokens[end])) end += 1
  while (end < tokens.length && isCloser(tokens[end])) end += 1
  const next = tokens[end]
  if (!next) return end
  const glued = !next.spaced
  if (startsLower(next)) return at
  if (glued) return closesGlued(tokens[at - 1], next) ? end : at
  if (token.text === '.' && end === at + 1 && isInitial(tokens, at)) return at
  // "1." at the start of a line is a number of a list, not a sentence
  if (token.text === '.' && at === 1 && tokens[0]?.kind === 'number') return at
  return end
}

function closesOnAbbreviation(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token?.text.endsWith('.') || !next) return false
  const known = findAbbreviation(token.lower)
  return known?.ends === 'maybe' && next.spaced && startsUpper(next)
}

/** "gesprekken.Maar": a forgotten space, when a plain word meets a capitalised one. */
function closesGlued(previous: Token | undefined, next: Token): boolean {
  return previous?.kind === 'word' && previous.text.length > 2 && previous.text === previous.lower && /^\p{Lu}\p{Ll}/u.test(next.text)
}

function isInitial(tokens: Token[], dot: number): boolean {
  const letter = tokens[dot - 1]
  const next = tokens[dot + 1]
  if (letter?.kind !== 'word' || !/^\p{Lu}$/u.test(letter.text) || letter.text === 'U' || !next) return false
  const before = tokens[dot - 2]
  if (before && LABELLED.has(before.lower)) return false
  return startsUpper(next) || PARTICLES.has(next.lower)
}

function isStop(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[.!?…]$/.test(token.text) && !token.spaced
}

function isCloser(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !token.spaced && /^["'”’»)\]]$/.test(token.text)
}

function startsLower(token: Token): boolean {
  return token.kind !== 'mark' && token.kind !== 'opaque' && /^\p{Ll}/u.test(token.text)
}

function startsUpper(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text)
}

function toSentence(tokens: Token[]): Sentence {
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  return { tokens, words: tokens.filter((token) => token.kind !== 'mark'), start: first?.start ?? 0, end: last?.end ?? 0 }
}
