import type { PayloadRequest } from 'payload'

/** A longer phrase is not looked for as one: people type at most a few words of it. */
const MAX_WORDS = 3
const MAX_PHRASES = 50
const MAX_LENGTH = 80

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Each phrase has one to three words. Gives true, or what is wrong in the reader's language. */
export function validatePhrases(value: unknown, { req }: { req: PayloadRequest }): true | string {
  const isEnglish = req.i18n?.language === 'en'
  const phrases = Array.isArray(value) ? value.map(String) : []
  if (phrases.length === 0) return isEnglish ? 'Enter at least one word.' : 'Vul minstens één woord in.'
  if (phrases.length > MAX_PHRASES) return isEnglish ? `At most ${MAX_PHRASES} words.` : `Hoogstens ${MAX_PHRASES} woorden.`
  const wrong = phrases.find((phrase) => phrase.length > MAX_LENGTH || !hasFewWords(phrase))
  if (wrong === undefined) return true
  return isEnglish
    ? `"${wrong}" must have one to three words. A hyphen separates words.`
    : `“${wrong}” moet één tot drie woorden hebben. Een streepje scheidt woorden.`
}

function hasFewWords(phrase: string): boolean {
  const count = phrase.match(WORD)?.length ?? 0
  return count >= 1 && count <= MAX_WORDS
}
