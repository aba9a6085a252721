import { findNominalisations } from '../grammar/nominalisations'
import { findPassives } from '../grammar/passives'
import { WORD_RULES } from '../rules/applyRules'
import { countJoints } from '../rules/manyClauses'
import { syllablesOf, type AnalysedText } from '../text/analyse'
import type { Sentence } from '../text/Token'
import type { Finding } from '../types'

/** Counts over the prose of a text; the score and the statistics are made of these. */
export interface Measures {
  sentences: number
  words: number
  letters: number
  syllables: number
  longWords: number
  longestSentence: number
  passiveSentences: number
  /** Passive sentences, of which those with only "is" or "zijn" and no doer count half: they may name a state. */
  passiveLoad: number
  hardWords: number
  joints: number
  personalSentences: number
  nominalisations: number
}

const LONG_WORD = 6
const PERSONAL: ReadonlySet<string> = new Set(['u', 'uw', 'je', 'jij', 'jou', 'jouw', 'wij', 'we', 'ons', 'onze', 'ik', 'mijn', 'jullie'])

/** Counts everything once, in time linear to the text. */
export function measure(text: AnalysedText, findings: readonly Finding[]): Measures {
  const sum: Measures = {
    sentences: text.prose.length,
    words: 0,
    letters: 0,
    syllables: 0,
    longWords: 0,
    longestSentence: 0,
    passiveSentences: 0,
    passiveLoad: 0,
    hardWords: 0,
    joints: 0,
    personalSentences: 0,
    nominalisations: 0,
  }
  for (const sentence of text.prose) {
    addWords(sum, sentence)
    const passives = findPassives(sentence)
    if (passives.length > 0) {
      sum.passiveSentences += 1
      sum.passiveLoad += passives.every((passive) => passive.isPerfect && !passive.hasAgent) ? 0.5 : 1
    }
    sum.longestSentence = Math.max(sum.longestSentence, sentence.words.length)
    if (sentence.words.some((word) => PERSONAL.has(word.lower))) sum.personalSentences += 1
    sum.joints += countJoints(sentence)
    sum.nominalisations += findNominalisations(sentence.tokens).length
  }
  sum.hardWords = findings.filter((finding) => WORD_RULES.includes(finding.rule)).length
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
