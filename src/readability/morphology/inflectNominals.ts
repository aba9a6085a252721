import { openSyllable } from './spelling'

/** The form in -e of an adjective: groot -> grote, adequaat -> adequate. Participles in -en stay as they are. */
export function inflectAdjective(word: string): string {
  if (/e$|en$|[io]$/.test(word) || word.includes(' ')) return word
  if (word.endsWith('ëel')) return `${word.slice(0, -2)}le`
  if (word.endsWith('ieel')) return `${word.slice(0, -3)}ële`
  return `${openSyllable(word, isShortEnding(word))}e`
}

/** The plural of a noun by the rules of spelling; irregular ones are given by the word list. */
export function pluralise(word: string): string {
  if (word.includes(' ')) return word
  if (word.endsWith('heid')) return `${word.slice(0, -4)}heden`
  if (/(?:aarde|einde|waarde|bode)$/.test(word)) return `${word}n`
  if (/(?:[aiouy]|é)$/.test(word) && !/(?:ie|ij|ei|ui|oe|ou|eu)$/.test(word)) return /é$/.test(word) ? `${word}s` : `${word}'s`
  if (/(?:ie|e|[^aeo]el|[^aeo]er|em|[^aeo]en|aar|eur|ier)$/.test(word) && !/(?:eer|eel)$/.test(word)) return `${word}s`
  if (/(?:^|[^r])eis$|kruis$|kans$|wens$/.test(word)) return `${word}en`
  return `${openSyllable(word, isShortEnding(word))}en`
}

/** Whether the last syllable is short and stressed, so that its consonant doubles (brug, but not stevig, moeilijk). */
function isShortEnding(word: string): boolean {
  if (/(?:ig|lijk|isch|el|er|em|en|it|ing|ment|aris|or|is)$/.test(word) && word.length > 4) return false
  return /^[^aeiou]*[aeiou][bdfgklmnprst]$/.test(word) || /(?:plan|stap|plek|kans|brug|stuk|punt|vak|groep|som|bod|recht|middel|lijst|bel|stel|kern|tak|pas|gesprek|blok|besef|gebrek)$/.test(word)
}
