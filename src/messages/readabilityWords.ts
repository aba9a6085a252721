import type { ReadabilityPolicy } from '../publishing/readability/loadReadabilitySettings'
import type { VacPartName } from '../publishing/readability/vacParts'
import type { Language } from './language'

/** Everything the plain-Dutch check says around a text. Rule names and messages come from the engine, in Dutch. */
export interface ReadabilityWords {
  title: string
  titleOf: (field: string) => string
  score: (score: number) => string
  meets: string
  meetsNot: string
  noText: string
  must: string
  hint: string
  counts: (musts: number, hints: number) => string
  bestChanges: string
  gain: (points: number) => string
  times: (count: number) => string
  all: (count: number) => string
  show: string
  dialog: string
  replaceBy: string
  leaveOut: string
  ignore: string
  ignoreHint: string
  ignored: (count: number) => string
  restore: string
  close: string
  keys: string
  explainKey: string
  applied: (text: string) => string
  undo: string
  undone: string
  wholeHint: string
  needsWork: string
  parts: Record<VacPartName, string>
  partScore: (part: string, score: number) => string
  policy: Record<ReadabilityPolicy, string>
  policyMeets: string
  mayOverride: string
  policyUnknown: string
  retry: string
}

const amount = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const readabilityWords: Record<Language, ReadabilityWords> = {
  nl: {
    title: 'Leesbaarheid',
    titleOf: (field) => `Leesbaarheid van ${field}`,
    score: (score) => `${score} van 100`,
    meets: 'Voldoet aan onze B1-regels',
    meetsNot: 'Voldoet nog niet aan onze B1-regels',
    noText: 'Nog geen tekst om te lezen.',
    must: 'Moet anders',
    hint: 'Tip',
    counts: (musts, hints) =>
      [musts > 0 ? `${musts} moet anders` : '', hints > 0 ? amount(hints, 'tip', 'tips') : ''].filter(Boolean).join(', '),
    bestChanges: 'Dit helpt het meest',
    gain: (points) => `+${amount(Math.round(points), 'punt', 'punten')}`,
    times: (count) => `${count} keer`,
    all: (count) => `Alle punten (${count})`,
    show: 'Toon in de tekst',
    dialog: 'Uitleg over deze tekst',
    replaceBy: 'Vervang door',
    leaveOut: 'Weglaten',
    ignore: 'Negeer hier',
    ignoreHint: 'De streep gaat weg tot u de pagina sluit. De score blijft gelijk.',
    ignored: (count) => `${amount(count, 'punt', 'punten')} genegeerd.`,
    restore: 'Toon weer',
    close: 'Sluiten',
    keys: 'F8 gaat naar het volgende punt over leesbaarheid, Shift+F8 naar het vorige. Alt+Enter opent de uitleg.',
    explainKey: 'Alt+Enter gaat naar de uitleg.',
    applied: (text) => `Vervangen door "${text}".`,
    undo: 'Ongedaan maken',
    undone: 'De tekst is weer als eerst.',
    wholeHint: 'De score van alle teksten samen is hulp bij het schrijven. Hoe hoger, hoe makkelijker.',
    needsWork: 'Kijk nog naar',
    parts: {
      question: 'Vraag',
      shortAnswer: 'Kort antwoord',
      answer: 'Volledig antwoord',
      cost: 'Kosten',
      duration: 'Hoe lang duurt het?',
      bring: 'Wat neemt de inwoner mee?',
      apply: 'Waar en hoe aanvragen',
    },
    partScore: (part, score) => `${part}: ${score} van 100`,
    policy: {
      inform: 'U kunt dit gewoon publiceren. De controle geeft alleen advies.',
      reason: 'Publiceert u dit zo? Vul dan hieronder in waarom.',
      refuse: 'Zo kunt u dit nog niet publiceren. Pas eerst de tekst aan.',
    },
    policyMeets: 'U kunt publiceren: de tekst voldoet.',
    mayOverride: 'U mag de tekst toch publiceren. Vul dan hieronder in waarom.',
    policyUnknown: 'Wij weten nu niet wat er gebeurt als u publiceert.',
    retry: 'Probeer opnieuw',
  },
  en: {
    title: 'Plain language',
    titleOf: (field) => `Plain language of ${field}`,
    score: (score) => `${score} of 100`,
    meets: 'Meets our B1 rules',
    meetsNot: 'Does not meet our B1 rules yet',
    noText: 'No text to read yet.',
    must: 'Must change',
    hint: 'Hint',
    counts: (musts, hints) =>
      [musts > 0 ? `${musts} must change` : '', hints > 0 ? amount(hints, 'hint', 'hints') : ''].filter(Boolean).join(', '),
    bestChanges: 'What helps most',
    gain: (points) => `+${amount(Math.round(points), 'point', 'points')}`,
    times: (count) => amount(count, 'time', 'times'),
    all: (count) => `All points (${count})`,
    show: 'Show in the text',
    dialog: 'About this text',
    replaceBy: 'Replace by',
    leaveOut: 'Leave out',
    ignore: 'Ignore here',
    ignoreHint: 'The line goes away until you close the page. The score stays the same.',
    ignored: (count) => `${amount(count, 'point', 'points')} ignored.`,
    restore: 'Show again',
    close: 'Close',
    keys: 'F8 goes to the next point about plain language, Shift+F8 to the one before. Alt+Enter opens the explanation.',
    explainKey: 'Alt+Enter goes to the explanation.',
    applied: (text) => `Replaced by "${text}".`,
    undo: 'Undo',
    undone: 'The text is as it was.',
    wholeHint: 'The score of all texts together is help for writers. Higher is easier.',
    needsWork: 'Look at',
    parts: {
      question: 'Question',
      shortAnswer: 'Short answer',
      answer: 'Full answer',
      cost: 'Cost',
      duration: 'How long does it take?',
      bring: 'What to bring',
      apply: 'Where and how to apply',
    },
    partScore: (part, score) => `${part}: ${score} of 100`,
    policy: {
      inform: 'You can publish this. The check only advises.',
      reason: 'If you publish this as it is, fill in why below.',
      refuse: 'You cannot publish this yet. Change the text first.',
    },
    policyMeets: 'You can publish: the text meets the rules.',
    mayOverride: 'You may publish it all the same. Fill in why below.',
    policyUnknown: 'We do not know now what will happen when you publish.',
    retry: 'Try again',
  },
}
