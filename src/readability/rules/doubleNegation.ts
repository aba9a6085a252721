import type { Sentence, Token } from '../text/Token'
import type { Report, Rule } from './Rule'

const NEGATIONS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'nergens', 'niemand', 'niets', 'zonder', 'nimmer', 'evenmin'])
/** Adjectives that deny themselves, with what "niet" plus the word means. */
const DENIED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    onmogelijk: 'mogelijk',
    onbelangrijk: 'belangrijk',
    ongebruikelijk: 'gewoon',
    onbekend: 'bekend',
    ondenkbaar: 'mogelijk',
    onwaarschijnlijk: 'mogelijk',
    onredelijk: 'redelijk',
    onterecht: 'terecht',
    onwenselijk: 'goed',
    onbegrijpelijk: 'begrijpelijk',
    onverstandig: 'verstandig',
    onaanzienlijk: 'flink',
    ongewoon: 'gewoon',
    onaardig: 'aardig',
    onjuist: 'juist',
    onwaar: 'waar',
    ongeoorloofd: 'toegestaan',
    onoverkomelijk: 'op te lossen',
    onvermeld: 'vermeld',
    onbetaalbaar: 'te betalen',
    ongunstig: 'gunstig',
    onveilig: 'veilig',
    onduidelijk: 'duidelijk',
    onlogisch: 'logisch',
    onverdienstelijk: 'goed',
  }),
)
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['niet eerder dan', 'pas vanaf'],
  ['niet anders dan', 'alleen'],
  ['niet meer dan', 'hoogstens'],
  ['niet minder dan', 'minstens'],
  ['niet later dan', 'uiterlijk'],
  ['niet tenzij', 'alleen als'],
])

export const doubleNegation: Rule = {
  code: 'double-negation',
  name: 'Dubbele ontkenning',
  documentation:
    'Twee ontkenningen in één zinsdeel moet de lezer omrekenen: "niet zonder", "niet onmogelijk", "niet eerder dan". Zeg het gewoon: "alleen met", "mogelijk", "pas vanaf".',
  source: 'Schrijfwijzers van gemeenten; ontkenningen kosten leestijd.',
  phenomena: [],
  check: ({ text }) => text.prose.flatMap(checkSentence),
}

function checkSentence(sentence: Sentence): Report[] {
  const words = sentence.tokens
  const reports: Report[] = []
  let last = -1
  words.forEach((token, at) => {
    if (token.kind === 'mark' || /^(?:en|of|maar|als|dat|omdat|want|dan|dus|die|om)$/.test(token.lower)) {
      if (token.text !== ',' || words[at + 1]?.lower !== 'tenzij') last = -1
      return
    }
    const pair = [token, words[at + 1], words[at + 2]].map((word) => word?.lower).join(' ')
    const plain = PAIRS.get(pair)
    const denied = token.lower === 'niet' ? DENIED.get((words[at + 1]?.lower ?? '').replace(/e$/, '')) : undefined
    if (plain) reports.push(report(token, words[at + 2] ?? token, [plain]))
    else if (denied) reports.push(report(token, words[at + 1] ?? token, /e$/.test(words[at + 1]?.lower ?? '') ? [] : [denied]))
    else if (NEGATIONS.has(token.lower) || (token.lower === 'tenzij' && last >= 0)) {
      const first = words[last]
      if (first && at - last > 1) reports.push(report(first, token, token.lower === 'tenzij' && at - last <= 2 ? ['alleen als'] : []))
      else if (first && token.lower === 'zonder') reports.push(report(first, token, ['alleen met']))
      last = at
    }
  })
  return reports
}

function report(from: Token, to: Token, suggestions: string[]): Report {
  return {
    severity: 'hint',
    start: from.start,
    end: to.end,
    message: `Twee ontkenningen samen ("${from.text} … ${to.text}"). Zeg wat er wél is of mag.`,
    suggestions,
  }
}
