import { isOpening } from './difficultWords'
import type { Sentence, Token } from '../text/Token'
import type { Report, Rule, RuleContext } from './Rule'

/** Signs with the word to say for them. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', 'en'],
  ['§', 'paragraaf'],
  ['±', 'ongeveer'],
  ['≥', 'minstens'],
  ['≤', 'hoogstens'],
  ['→', ''],
  ['>', 'meer dan'],
  ['<', 'minder dan'],
  ['=', 'is'],
  ['~', 'ongeveer'],
  ['²', 'vierkante'],
  ['#', 'nummer'],
])
/** Letters from which a word in capitals looks like shouting and no longer like a letter word. */
const SHOUTED = 5
const KNOWN_CAPITALS: ReadonlySet<string> = new Set(['IBAN', 'DIGID', 'WIFI'])

export const hardToSay: Rule = {
  code: 'hard-to-say',
  name: 'Moeilijk uit te spreken',
  documentation:
    'Deze tekst wordt ook voorgelezen aan de telefoon. Schrijf tekens als "&", "/" en "±" als woord, en zet woorden niet in hoofdletters.',
  source: 'Werkwijze van klantcontactcentra: het antwoord moet hardop te zeggen zijn.',
  phenomena: [],
  check: (context) => context.text.prose.flatMap((sentence) => checkSentence(sentence, context)),
}

function checkSentence(sentence: Sentence, context: RuleContext): Report[] {
  const { tokens } = sentence
  const reports: Report[] = []
  tokens.forEach((token, at) => {
    if (
      token.kind === 'word' &&
      token.text.length >= SHOUTED &&
      /^[A-Z]+$/.test(token.text) &&
      !KNOWN_CAPITALS.has(token.text) &&
      !context.isLeftAlone({ text: token.lower, lower: token.lower }, true)
    ) {
      reports.push({
        severity: 'hint',
        start: token.start,
        end: token.end,
        message: `"${token.text}" staat in hoofdletters. Gebruik kleine letters.`,
        suggestions: [isOpening(tokens, at) ? token.text.charAt(0) + token.lower.slice(1) : token.lower],
      })
    }
    if (token.kind !== 'mark') return
    const said = SIGNS.get(token.text)
    if (said !== undefined) reports.push(sign(token, said === '' || said === 'vierkante' ? [] : [said]))
    else if (token.text === '/' && isSlashBetweenWords(tokens, at)) reports.push(sign(token, [' of ']))
  })
  return reports
}

/** "ambtenaar/medewerker"; "en/of" is one expression, and a slash between numbers is a date or a fraction. */
function isSlashBetweenWords(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.kind !== 'word' || after?.kind !== 'word') return false
  if (before.lower === 't' && after.lower === 'm') return false
  return !(before.lower === 'en' && after.lower === 'of')
}

function sign(token: Token, suggestions: string[]): Report {
  return {
    severity: 'hint',
    start: token.start,
    end: token.end,
    message: `Het teken "${token.text}" is aan de telefoon niet te zeggen. Schrijf het als woord.`,
    suggestions,
  }
}
