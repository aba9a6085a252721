import type { Language } from './language'

interface SearchWords {
  /** In the text of a flag about a missing answer. */
  askedSoOften: (count: number) => string
  /** The list on the start page. */
  title: string
  none: string
  quoted: (text: string) => string
  times: (count: number, days: number) => string
  noResult: string
  notOpened: string
  foundFirst: (question: string) => string
  ledTo: (question: string) => string
  lacks: (term: string) => string
  addTerm: string
  /** For screen readers: what the button adds, and where. */
  termAt: (term: string, question: string) => string
  makeSynonym: string
  reportMissing: string
  dismiss: string
  /** What has been done, as a sentence. */
  added: (term: string, question: string) => string
  reported: (query: string) => string
  dismissed: (query: string) => string
  /** The panel in the editor. */
  panelTitle: string
  panelHint: (days: number) => string
  loading: string
  noLeading: string
  query: string
  count: string
  rank: string
  noRank: string
  decimal: (value: number) => string
  missedTitle: string
  noMissed: string
  retry: string
}

/** What is said about searches and what can be done with them. */
export const searchWords: Record<Language, SearchWords> = {
  nl: {
    askedSoOften: (count) => `Dit is ${count} keer gezocht. Niemand vond een antwoord.`,
    title: 'Zoekvragen die bij u hadden moeten uitkomen',
    none: 'Er zijn geen zoekvragen.',
    quoted: (text) => `“${text}”`,
    times: (count, days) => `${count} keer gezocht in ${days} dagen`,
    noResult: 'Niets gevonden.',
    notOpened: 'Niemand opende iets.',
    foundFirst: (question) => `Bovenaan staat “${question}”.`,
    ledTo: (question) => `Leidde naar “${question}”.`,
    lacks: (term) => `Daar staat “${term}” niet in.`,
    addTerm: 'Neem op als zoekterm',
    termAt: (term, question) => `“${term}” bij “${question}”`,
    makeSynonym: 'Maak synoniem',
    reportMissing: 'Meld als ontbrekend',
    dismiss: 'Niet nodig',
    added: (term, question) => `“${term}” is nu een zoekterm bij “${question}”.`,
    reported: (query) => `“${query}” is gemeld bij de redactie.`,
    dismissed: (query) => `“${query}” komt niet terug.`,
    panelTitle: 'Zoekvragen die hier uitkomen',
    panelHint: (days) => `Van de laatste ${days} dagen. Wie het zocht, bewaren wij niet.`,
    loading: 'Zoekvragen ophalen …',
    noLeading: 'Er zijn nog geen zoekvragen die hier uitkomen.',
    query: 'Gezocht op',
    count: 'Aantal keer',
    rank: 'Plaats (gemiddeld)',
    noRank: 'niet in de lijst',
    decimal: (value) => String(value).replace('.', ','),
    missedTitle: 'Woorden die dit antwoord mist',
    noMissed: 'Dit antwoord mist geen woorden.',
    retry: 'Probeer opnieuw',
  },
  en: {
    askedSoOften: (count) => `This was searched ${count} times. Nobody found an answer.`,
    title: 'Searches that should have led to you',
    none: 'There are no searches.',
    quoted: (text) => `“${text}”`,
    times: (count, days) => `searched ${count} times in ${days} days`,
    noResult: 'Nothing found.',
    notOpened: 'Nobody opened anything.',
    foundFirst: (question) => `“${question}” comes first.`,
    ledTo: (question) => `Led to “${question}”.`,
    lacks: (term) => `It does not hold “${term}”.`,
    addTerm: 'Add as search term',
    termAt: (term, question) => `“${term}” at “${question}”`,
    makeSynonym: 'Make a synonym',
    reportMissing: 'Report as missing',
    dismiss: 'Not needed',
    added: (term, question) => `“${term}” is now a search term of “${question}”.`,
    reported: (query) => `“${query}” was reported to the editors.`,
    dismissed: (query) => `“${query}” does not come back.`,
    panelTitle: 'Searches that lead here',
    panelHint: (days) => `Of the last ${days} days. We do not keep who searched.`,
    loading: 'Fetching searches …',
    noLeading: 'No searches lead here yet.',
    query: 'Searched for',
    count: 'Times',
    rank: 'Rank (average)',
    noRank: 'not in the list',
    decimal: (value) => String(value),
    missedTitle: 'Words that this answer lacks',
    noMissed: 'This answer lacks no words.',
    retry: 'Try again',
  },
}
