/** Counts that the formulas need. `letters` are letters and digits; sentences and words are at least 1. */
export interface FormulaCounts {
  letters: number
  syllables: number
  words: number
  sentences: number
  longWords: number
}

/** Flesch-Douma (Douma 1960): 206.84 − 0.93 · words per sentence − 77 · syllables per word. Higher is easier. */
export function fleschDouma({ words, sentences, syllables }: FormulaCounts): number {
  return 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words)
}

/** Leesindex A (Brouwer 1963): 195 − 2 · words per sentence − 2/3 · syllables per 100 words. Higher is easier. */
export function leesindexA({ words, sentences, syllables }: FormulaCounts): number {
  return 195 - 2 * (words / sentences) - (2 / 3) * ((100 * syllables) / words)
}

/** LIX (Björnsson 1968): words per sentence + percentage of words longer than six letters. Higher is harder. */
export function lix({ words, sentences, longWords }: FormulaCounts): number {
  return words / sentences + (100 * longWords) / words
}

/** Automated Readability Index (Smith and Senter 1967), the arithmetic that readability-scores uses. Higher is harder. */
export function automatedReadability({ letters, words, sentences }: FormulaCounts): number {
  return 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43
}

/** Coleman-Liau (1975), the arithmetic that readability-scores uses. Higher is harder. */
export function colemanLiau({ letters, words, sentences }: FormulaCounts): number {
  return 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8
}
