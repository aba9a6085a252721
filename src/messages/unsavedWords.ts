import type { Language } from './language'

interface UnsavedWords {
  title: string
  /** `when` is a time of today, or a day with a time. */
  found: (when: string) => string
  foundNew: (when: string, title: string) => string
  since: string
  show: string
  hide: string
  putBack: string
  putBackOne: (field: string) => string
  discard: string
  discardSure: string
  discardYes: string
  discardNo: string
  wasPutBack: string
  wasPutBackOne: (field: string) => string
  wasDiscarded: string
  putBackFailed: string
  readOnly: string
  yours: string
  current: string
  empty: string
  marks: string
  copy: string
  copyField: (field: string, whose: string) => string
  copied: string
  copyFailed: string
  same: string
  notKept: string
  full: string
  conflict: (name: string | null, when: string | null) => string
  conflictNext: string
  compare: string
  loadFailed: string
  listTitle: string
  listIntro: string
  open: (title: string) => string
  untitled: string
  yes: string
  no: string
  chosen: (count: number) => string
}

/** What is said about text that was typed and not saved. */
export const unsavedWords: Record<Language, UnsavedWords> = {
  nl: {
    title: 'Tekst die niet is bewaard',
    found: (when) => `U hebt hier tekst van ${when} die niet is bewaard.`,
    foundNew: (when, title) => `U hebt hier tekst van ${when} die niet is bewaard: ${title}.`,
    since: 'Daarna is hier iets veranderd. Vergelijk eerst, en zet dan per veld terug wat u nodig hebt.',
    show: 'Bekijken',
    hide: 'Sluiten',
    putBack: 'Alles terugzetten',
    putBackOne: (field) => `Zet uw tekst terug in ${field}`,
    discard: 'Weggooien',
    discardSure: 'Weet u het zeker? Deze tekst komt niet terug.',
    discardYes: 'Ja, gooi weg',
    discardNo: 'Nee, houd de tekst',
    wasPutBack: 'Uw tekst staat weer in het formulier. Vergeet niet op te slaan.',
    wasPutBackOne: (field) => `Uw tekst staat weer in ${field}. Vergeet niet op te slaan.`,
    wasDiscarded: 'De tekst is weg.',
    putBackFailed: 'Terugzetten lukt nu niet. Probeer het zo weer. Uw tekst blijft hier staan.',
    readOnly: 'U kunt hier nu niet schrijven. Kopieer uw tekst, of kom later terug. Uw tekst blijft hier staan.',
    yours: 'Uw tekst',
    current: 'Staat nu in het formulier',
    empty: 'Leeg',
    marks: 'Wat verschilt, is onderstreept.',
    copy: 'Kopieer',
    copyField: (field, whose) => `Kopieer ${field}: ${whose}`,
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukt niet. Selecteer de tekst en druk op Ctrl+C.',
    same: 'Alles van uw tekst staat al in het formulier.',
    notKept: 'Uw browser bewaart niets. Sla vaak op als concept.',
    full: 'De opslag van uw browser is vol. Sla deze tekst nu op als concept.',
    conflict: (name, when) =>
      `Uw tekst is niet bewaard. ${name ?? 'Iemand anders'} heeft dit ${when ? `om ${when} ` : ''}opgeslagen terwijl u schreef.`,
    conflictNext: 'Uw tekst gaat niet verloren. Vergelijk de teksten en kies wat blijft.',
    compare: 'Vergelijk met de nieuwste tekst',
    loadFailed: 'De nieuwste tekst komt nu niet binnen. Probeer het zo weer. Uw tekst blijft hier staan.',
    listTitle: 'Tekst die u nog niet hebt bewaard',
    listIntro: 'Deze tekst staat alleen in deze browser. Open hem en sla hem op, of gooi hem daar weg.',
    open: (title) => `Openen: ${title}`,
    untitled: 'Nog zonder vraag',
    yes: 'Ja',
    no: 'Nee',
    chosen: (count) => (count === 1 ? '1 keuze' : `${count} keuzes`),
  },
  en: {
    title: 'Text that was not saved',
    found: (when) => `You have text here from ${when} that was not saved.`,
    foundNew: (when, title) => `You have text here from ${when} that was not saved: ${title}.`,
    since: 'Something changed here after that. Compare first, and put back what you need, field by field.',
    show: 'Show',
    hide: 'Close',
    putBack: 'Put everything back',
    putBackOne: (field) => `Put your text back in ${field}`,
    discard: 'Throw away',
    discardSure: 'Are you sure? This text will not come back.',
    discardYes: 'Yes, throw away',
    discardNo: 'No, keep the text',
    wasPutBack: 'Your text is in the form again. Remember to save it.',
    wasPutBackOne: (field) => `Your text is in ${field} again. Remember to save it.`,
    wasDiscarded: 'The text is gone.',
    putBackFailed: 'It cannot be put back now. Try again in a moment. Your text stays here.',
    readOnly: 'You cannot write here now. Copy your text, or come back later. Your text stays here.',
    yours: 'Your text',
    current: 'In the form now',
    empty: 'Empty',
    marks: 'What differs is underlined.',
    copy: 'Copy',
    copyField: (field, whose) => `Copy ${field}: ${whose}`,
    copied: 'Copied.',
    copyFailed: 'Copying failed. Select the text and press Ctrl+C.',
    same: 'All of your text is in the form already.',
    notKept: 'Your browser keeps nothing. Save a draft often.',
    full: 'The storage of your browser is full. Save this text as a draft now.',
    conflict: (name, when) =>
      `Your text was not saved. ${name ?? 'Somebody else'} saved this ${when ? `at ${when} ` : ''}while you were writing.`,
    conflictNext: 'Your text is not lost. Compare the texts and choose what stays.',
    compare: 'Compare with the newest text',
    loadFailed: 'The newest text does not come in now. Try again in a moment. Your text stays here.',
    listTitle: 'Text that you have not saved yet',
    listIntro: 'This text is in this browser only. Open it and save it, or throw it away there.',
    open: (title) => `Open: ${title}`,
    untitled: 'No question yet',
    yes: 'Yes',
    no: 'No',
    chosen: (count) => (count === 1 ? '1 choice' : `${count} choices`),
  },
}
