import type { Language } from './language'

/** A part of a VAC that is checked; the path of the field in the form. */
export type CheckedPart = 'question' | 'shortAnswer' | 'answer' | 'cost' | 'duration' | 'bring' | 'apply.text'

/** What publishing does with a text that does not meet the rules yet. */
export type PublishPolicyWord = 'inform' | 'reason' | 'refuse'

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
  goTo: (quote: string) => string
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
  whole: string
  wholeHint: string
  needsWork: string
  allMeet: string
  parts: Record<CheckedPart, string>
  partScore: (part: string, score: number) => string
  policy: Record<PublishPolicyWord, string>
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
    counts: (musts, hints) => `${musts} moet anders, ${amount(hints, 'tip', 'tips')}`,
    bestChanges: 'Dit helpt het meest',
    gain: (points) => `+${points.toLocaleString('nl-NL', { maximumFractionDigits: 0 })}`,
    times: (count) => `${count} keer`,
    all: (count) => `Alle punten (${count})`,
    goTo: (quote) => `Ga naar: ${quote}`,
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
    whole: 'Alle teksten samen',
    wholeHint: 'De score is hulp bij het schrijven. Hoe hoger, hoe makkelijker de tekst.',
    needsWork: 'Kijk nog naar',
    allMeet: 'Alle onderdelen voldoen.',
    parts: {
      question: 'Vraag',
      shortAnswer: 'Kort antwoord',
      answer: 'Volledig antwoord',
      cost: 'Kosten',
      duration: 'Hoe lang duurt het?',
      bring: 'Wat neemt de inwoner mee?',
      'apply.text': 'Waar en hoe aanvragen',
    },
    partScore: (part, score) => `${part}: ${score} van 100`,
    policy: {
      inform: 'U kunt dit gewoon publiceren. De controle geeft alleen advies.',
      reason: 'Publiceert u dit zo? Dan vragen wij u om een reden.',
      refuse: 'Zo kunt u dit nog niet publiceren. Pas eerst de tekst aan.',
    },
    policyMeets: 'U kunt publiceren: de tekst voldoet.',
    mayOverride: 'U mag toch publiceren, met een reden.',
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
    counts: (musts, hints) => `${musts} must change, ${amount(hints, 'hint', 'hints')}`,
    bestChanges: 'What helps most',
    gain: (points) => `+${points.toLocaleString('en-GB', { maximumFractionDigits: 0 })}`,
    times: (count) => amount(count, 'time', 'times'),
    all: (count) => `All points (${count})`,
    goTo: (quote) => `Go to: ${quote}`,
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
    whole: 'All texts together',
    wholeHint: 'The score is help for writers. Higher is easier.',
    needsWork: 'Look at',
    allMeet: 'All parts meet the rules.',
    parts: {
      question: 'Question',
      shortAnswer: 'Short answer',
      answer: 'Full answer',
      cost: 'Cost',
      duration: 'How long does it take?',
      bring: 'What to bring',
      'apply.text': 'Where and how to apply',
    },
    partScore: (part, score) => `${part}: ${score} of 100`,
    policy: {
      inform: 'You can publish this. The check only advises.',
      reason: 'If you publish this as it is, we ask you for a reason.',
      refuse: 'You cannot publish this yet. Change the text first.',
    },
    policyMeets: 'You can publish: the text meets the rules.',
    mayOverride: 'You may publish all the same, with a reason.',
    policyUnknown: 'We do not know now what will happen when you publish.',
    retry: 'Try again',
  },
}
