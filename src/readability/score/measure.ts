import { findNominalisations } from '../grammar/nominalisations'
import { findPassives } from '../grammar/passives'
import { findWord, phrasesFrom } from '../lexicon/lexicon'
import { countJoints } from '../rules/manyClauses'
import { isLearned } from '../rules/learnedWord'
import { syllablesOf, type AnalysedText } from '../text/analyse'
import type { Sentence, Token } from '../text/Token'

/** Counts over the prose of a text; the score and the statistics are made of these. */
export interface Measures {
  sentences: number
  words: number
  letters: number
  syllables: number
  longWords: number
  longestSentence: number
  passives: number
  passiveSentences: number
  hardWords: number
  joints: number
  personalSentences: number
  nominalisations: number
}

const LONG_WORD = 6
const PERSONAL: ReadonlySet<string> = new Set(['u', 'uw', 'je', 'jij', 'jou', 'jouw', 'wij', 'we', 'ons', 'onze', 'ik', 'mijn', 'jullie'])

/** Counts everything once, in time linear to the text. */
export function measure(text: AnalysedText): Measures {
  const sum: Measures = { sentences: text.prose.length, words: 0, letters: 0, syllables: 0, longWords: 0, longestSentence: 0, passives: 0, passiveSentences: 0, hardWords: 0, joints: 0, personalSentences: 0, nominalisations: 0 }
  for (const sentence of text.prose) {
    addWords(sum, sentence)
    const passives = findPassives(sentence).length
    sum.passives += passives
    sum.passiveSentences += passives > 0 ? 1 : 0
    sum.longestSentence = Math.max(sum.longestSentence, sentence.words.length)
    if (sentence.words.some((word) => PERSONAL.has(word.lower))) sum.personalSentences += 1
    sum.joints += countJoints(sentence)
    sum.nominalisations += findNominalisations(sentence.tokens).length
    sum.hardWords += countHard(sentence.tokens)
  }
  return sum
}

function addWords(sum: Measures, sentence: Sentence): void {
  for (const word of sentence.words) {
    const isWord = word.kind === 'word'
    sum.words += 1
    sum.letters += word.kind === 'opaque' ? 6 : word.text.length
    sum.syllables += syllablesOf(word)
    if (isWord && word.text.length > LONG_WORD) sum.longWords += 1
  }
}

/** Words and phrases of the list, learned words and abbreviations. */
function countHard(tokens: Token[]): number {
  let count = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') continue
    if (token.kind === 'abbreviation') count += 1
    else if (token.kind === 'word') {
      const phrase = phrasesFrom(token.lower).find(({ words }) => words.every((word, place) => tokens[at + place]?.lower === word))
      if (phrase) {
        count += 1
        at += phrase.words.length - 1
      } else if (findWord(token.lower) || isLearned(token.lower)) count += 1
    }
  }
  return count
}
