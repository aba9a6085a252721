/** Endings after which an allowed word is still that word. */
const ENDINGS = ['', 'e', 'n', 's', 'en', "'s"]

/**
 * Makes the test for words that no word rule may touch: words the editors allow (with their plural), and
 * names, which are words with a capital that do not open a sentence.
 */
export function leavesAlone(allowedWords: string[]): (token: { text: string; lower: string }, isFirst: boolean) => boolean {
  const allowed = new Set(
    allowedWords.flatMap((phrase) => phrase.toLowerCase().split(/\s+/)).flatMap((word) => ENDINGS.map((ending) => word + ending)),
  )
  return (token, isFirst) => allowed.has(token.lower) || (!isFirst && /^\p{Lu}/u.test(token.text))
}
