import type { LexiconCategory, LexiconEntry } from '../lexicon/LexiconEntry'
import { fitEntry, type Fitted } from '../fit/fitEntry'
import { findWord, phrasesFrom } from '../lexicon/lexicon'
import type { Sentence, Token } from '../text/Token'
import { keepCase } from './keepCase'
import type { Report, Rule, RuleContext } from './Rule'
import { sentencesWithWords } from './everyBlock'

/** Most suggestions shown for one word. */
const MAX_SUGGESTIONS = 6
/** Most examples in a message. */
const MAX_EXAMPLES = 3

export const officialese: Rule = {
  code: 'officialese',
  name: 'Ambtelijk of duur woord',
  documentation:
    'Voor dit woord bestaat een gewoner woord. Gebruik woorden die u ook aan de balie zegt: "over" in plaats van "met betrekking tot", "geven" in plaats van "verstrekken".',
  source: 'Eigen woordenlijst, uit algemene kennis van ambtelijk Nederlands.',
  phenomena: ['word_frequency'],
  check: (context) => checkCategory(context, 'officialese', (word) => `"${word}" is een ambtelijk of duur woord. Kies een gewoner woord.`),
}

export const foreignWord: Rule = {
  code: 'foreign-word',
  name: 'Woord uit een andere taal',
  documentation:
    'Niet iedereen kent Engelse of Latijnse woorden. Gebruik een Nederlands woord als dat er is: "overleg" in plaats van "meeting".',
  source: 'Eigen woordenlijst, uit algemene kennis van vaktaal bij de overheid.',
  phenomena: ['word_frequency'],
  check: (context) => checkCategory(context, 'foreign', (word) => `"${word}" komt uit een andere taal. Kies een Nederlands woord.`),
}

function checkCategory(context: RuleContext, category: LexiconCategory, say: (word: string) => string): Report[] {
  return sentencesWithWords(context).flatMap((sentence) => {
    const reports: Report[] = []
    for (const hit of findEntries(sentence, context)) {
      if (hit.entry.category === category) reports.push(toReport(hit, say))
    }
    return reports
  })
}

interface Hit {
  entry: LexiconEntry
  first: Token
  last: Token
  words: string
  fitted: Fitted
}

/** Words and phrases of the list in a sentence; a phrase hides the words inside it. */
function findEntries(sentence: Sentence, context: RuleContext): Hit[] {
  const hits: Hit[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    const isFirst = isOpening(tokens, at)
    const phrase = phrasesFrom(token.lower).find(({ words }) => words.every((word, place) => tokens[at + place]?.lower === word))
    if (phrase) {
      const end = at + phrase.words.length - 1
      const fitted = fitEntry(phrase.entry, { tokens, first: at, last: end })
      if (!phrase.words.every((_, place) => place > 0 && context.isLeftAlone(tokens[at + place] ?? token, false)))
        hits.push({
          entry: phrase.entry,
          first: tokens[fitted.from] ?? token,
          last: tokens[end] ?? token,
          words: phrase.words.join(' '),
          fitted,
        })
      at = end
      continue
    }
    const entry = findWord(token.lower)
    if (!entry || context.isLeftAlone(token, isFirst) || context.isLeftAlone({ text: entry.lemma, lower: entry.lemma }, true)) continue
    const fitted = fitEntry(entry, { tokens, first: at, last: at })
    hits.push({ entry, first: tokens[fitted.from] ?? token, last: token, words: token.text, fitted })
  }
  return hits
}

/** Whether a token opens the sentence, so that its capital says nothing. */
export function isOpening(tokens: Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1)
    if (tokens[before]?.kind !== 'mark' || tokens[before]?.text === ',') return tokens[before]?.text === ':'
  return true
}

function toReport({ entry, first, last, words, fitted }: Hit, say: (word: string) => string): Report {
  const suggestions = fitted.suggestions.slice(0, MAX_SUGGESTIONS).map((word) => keepCase(word, first.text))
  return {
    severity: entry.severity,
    start: first.start,
    end: last.end,
    message: say(words) + examples(suggestions, fitted.advice),
    suggestions,
    advice: fitted.advice,
  }
}

/** Words that fit stand on buttons as well; the others ask the writer for another sentence. */
function examples(suggestions: string[], advice: string[]): string {
  if (suggestions.length > 0) return ` Bijvoorbeeld: ${suggestions.slice(0, MAX_EXAMPLES).join(', ')}.`
  if (advice.length > 0) return ` Schrijf de zin anders, bijvoorbeeld met: ${advice.slice(0, MAX_EXAMPLES).join(', ')}.`
  return ''
}
