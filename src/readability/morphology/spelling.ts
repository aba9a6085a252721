const VOWEL = /[aeiouyéèëïöüáó]/

/** Whether the character at this place of a word is a vowel letter. */
export function isVowelAt(word: string, at: number): boolean {
  const char = word[at]
  return char !== undefined && VOWEL.test(char)
}

/**
 * Closes the last syllable of a stem that lost its ending: mak- -> maak, zett- -> zet, lev- -> leef, reiz- -> reis.
 * @param isStressed whether the last syllable carries stress; handel- keeps one e
 */
export function closeSyllable(stem: string, isStressed = true): string {
  const last = stem.at(-1) ?? ''
  if (isVowelAt(stem, stem.length - 1)) return stem
  const before = stem.at(-2) ?? ''
  let closed = stem
  if (before === last) closed = stem.slice(0, -1)
  else if (isStressed && /[aeou]/.test(before) && !isVowelAt(stem, stem.length - 3) && /[bcdfghklmnprstvz]/.test(last)) {
    closed = stem.slice(0, -1) + before + last
  }
  if (closed.endsWith('v')) return `${closed.slice(0, -1)}f`
  if (closed.endsWith('z')) return `${closed.slice(0, -1)}s`
  return closed
}

/**
 * Opens the last syllable before an ending with a vowel: groot -> grot-, dik -> dikk-, doof -> dov-, boos -> boz-.
 * @param doublesConsonant whether a short last vowel doubles its consonant (dik, but not moeilijk or stevig)
 */
export function openSyllable(word: string, doublesConsonant: boolean): string {
  const long = /^(.*?)(aa|ee|oo|uu)([bdfgklmnprst])$/.exec(word)
  if (long) return (long[1] ?? '') + (long[2] ?? '')[0] + voiced(long[3] ?? '')
  if (/(?:ie|oe|eu|ui|ij|ei|au|ou)[fs]$/.test(word)) return word.slice(0, -1) + voiced(word.at(-1) ?? '')
  if (doublesConsonant && /(?:^|[^aeiouyéë])[aeiou][bdfgklmnprst]$/.test(word)) return word + (word.at(-1) ?? '')
  return word
}

function voiced(consonant: string): string {
  if (consonant === 'f') return 'v'
  return consonant === 's' ? 'z' : consonant
}
