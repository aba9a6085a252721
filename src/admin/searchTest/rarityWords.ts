import type { Language } from '../../messages/language'
import { understoodWords } from '../../messages/understoodWords'

/** Shares of the answers up to which a word is called rare, and fairly common. */
const RARE_SHARE = 0.05
const USUAL_SHARE = 0.25

/**
 * How rare a word is, in a sentence. `rarity` is ln(1 + (N − df + 0.5) / (df + 0.5)), which is
 * ln((N + 1) / (df + 0.5)): from it and N, the number of answers, the number of answers with the word follows.
 */
export function rarityWords(rarity: number, documentCount: number, language: Language): string {
  const words = understoodWords[language].rarity
  const count = Math.min(Math.max(Math.round((documentCount + 1) / Math.exp(rarity) - 0.5), 0), documentCount)
  if (count === 0) return words.none
  const share = count / documentCount
  const kind = share <= RARE_SHARE || count === 1 ? 'rare' : share <= USUAL_SHARE ? 'usual' : 'common'
  return words[kind](count, documentCount)
}
