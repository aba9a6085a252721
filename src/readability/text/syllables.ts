/** Vowel groups of one syllable, longest first. */
const GROUPS = ['aai', 'ooi', 'oei', 'eau', 'oeu', 'aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ei', 'ij', 'au', 'ou', 'ai', 'oi', 'oa']
const VOWELS = 'aeiouyáéíóúàèìòùâêîôûäëïöü'
const STARTS_NEW = 'äëïöü'

/**
 * Counts the syllables of a Dutch word by its vowel groups. A word without vowels counts as one.
 * Rule of spelling: two vowels that are no fixed group, or a trema, start a new syllable.
 */
export function countSyllables(word: string): number {
  const text = word.toLowerCase()
  let count = 0
  let at = 0
  while (at < text.length) {
    const char = text[at] ?? ''
    if (!isVowel(text, at)) {
      at += 1
      continue
    }
    const before = text[at - 1]
    // in "qu" the u is a consonant; in -tio- (nationaal, station) the i is
    if ((char === 'u' && before === 'q') || (char === 'i' && before === 't' && text.startsWith('ion', at))) {
      at += 1
      continue
    }
    count += 1
    at += STARTS_NEW.includes(char) ? 1 : groupLength(text, at)
  }
  return Math.max(1, count)
}

function isVowel(text: string, at: number): boolean {
  const char = text[at] ?? ''
  if (!VOWELS.includes(char)) return false
  return char !== 'y' || at > 0
}

function groupLength(text: string, at: number): number {
  if (text.startsWith('ieuw', at) || text.startsWith('eeuw', at)) return 3
  // "financieel", "serieus": the i stands alone before a long vowel
  if (text.startsWith('iee', at) || text.startsWith('ieu', at)) return 1
  for (const group of GROUPS) if (text.startsWith(group, at)) return group.length
  return 1
}
