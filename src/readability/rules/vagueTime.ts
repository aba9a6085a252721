import type { Sentence } from '../text/Token'
import type { Report, Rule } from './Rule'

/** Phrases for a time or an amount that leave the reader guessing. */
const PHRASES = [
  'zo spoedig mogelijk',
  'binnen afzienbare tijd',
  'te zijner tijd',
  'op korte termijn',
  'op termijn',
  'op lange termijn',
  'binnen redelijke termijn',
  'binnen een redelijke termijn',
  'binnenkort',
  'eerdaags',
  'spoedig',
  'enige tijd',
  'geruime tijd',
  'na verloop van tijd',
  'in de nabije toekomst',
  'zodra mogelijk',
  'zo gauw mogelijk',
  'te gelegener tijd',
  'in een later stadium',
  'op een later moment',
  'vroeg of laat',
  'naar verloop van tijd',
  'een zekere periode',
  'enige weken',
  'enige maanden',
  'een dezer dagen',
  'een redelijk bedrag',
  'een gering bedrag',
  'een bepaald bedrag',
  'een zeker bedrag',
  'een relatief klein',
  'een substantieel bedrag',
  'tijdig',
].map((phrase) => phrase.split(' '))
/** Only vague when we promise it ourselves; advice to a resident ("meld dit zo snel mogelijk") is clear. */
const PROMISE = ['zo', 'snel', 'mogelijk']

const byFirst = new Map<string, string[][]>()
for (const phrase of PHRASES) byFirst.set(phrase[0] ?? '', [...(byFirst.get(phrase[0] ?? '') ?? []), phrase])

export const vagueTime: Rule = {
  code: 'vague-time',
  name: 'Vage tijd of hoeveelheid',
  documentation:
    'Woorden als "binnenkort", "tijdig" en "zo spoedig mogelijk" zeggen niets vasts. Noem een datum, een aantal dagen of een bedrag: "binnen vijf werkdagen".',
  source: 'Schrijfwijzers van gemeenten: concrete data en bedragen.',
  phenomena: [],
  check: ({ text }) => text.prose.flatMap(checkSentence),
}

function checkSentence(sentence: Sentence): Report[] {
  const { tokens } = sentence
  const reports: Report[] = []
  const promises = sentence.words.some((word) => /^(?:wij|we|gemeente|ontvangt|krijgt|hoort)$/.test(word.lower))
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = byFirst.get(tokens[at]?.lower ?? '') ?? []
    const phrase = [...candidates, ...(promises ? [PROMISE] : [])].find((words) =>
      words.every((word, place) => tokens[at + place]?.lower === word),
    )
    const last = tokens[at + (phrase?.length ?? 1) - 1]
    if (!phrase || !last) continue
    reports.push({
      severity: 'hint',
      start: tokens[at]?.start ?? 0,
      end: last.end,
      message: `"${phrase.join(' ')}" is vaag. Noem een datum, een termijn in dagen of een bedrag.`,
      suggestions: [],
    })
    at += phrase.length - 1
  }
  return reports
}
