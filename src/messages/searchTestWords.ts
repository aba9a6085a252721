import type { Language } from './language'

interface SearchTestWords {
  title: string
  intro: string
  query: string
  queryHint: string
  test: string
  audience: string
  audiences: Record<'agent' | 'public', string>
  toSynonyms: string
  fromSynonyms: string
  waiting: string
  retry: string
  nothingAsked: string
  results: string
  found: (shown: number, total: number) => string
  foundNone: string
  place: (rank: number) => string
  ofBest: (percent: number) => string
  why: string
  whyAbout: (question: string) => string
  edit: string
  editAbout: (question: string) => string
}

/** What the screen "Zoeken testen" says around a query and its results. */
export const searchTestWords: Record<Language, SearchTestWords> = {
  nl: {
    title: 'Zoeken testen',
    intro: 'Typ wat een beller of bezoeker zoekt. U ziet wat Vraagbaak daarvan maakt, en waarom een antwoord op zijn plaats staat.',
    query: 'Wat zoekt iemand?',
    queryHint: 'Het resultaat volgt terwijl u typt.',
    test: 'Test deze zoekvraag',
    audience: 'Wie zoekt er?',
    audiences: { agent: 'KCC', public: 'Website' },
    toSynonyms: 'Alle synoniemen',
    fromSynonyms: 'Ziet u niet wat een synoniem doet? Test een zoekvraag.',
    waiting: 'Even zoeken …',
    retry: 'Probeer opnieuw',
    nothingAsked: 'U hebt nog niets gevraagd. Typ hierboven een zoekvraag.',
    results: 'De eerste tien',
    found: (shown, total) =>
      total === 1
        ? '1 antwoord gevonden.'
        : shown === total
          ? `${total} antwoorden gevonden.`
          : `${total} antwoorden gevonden. Dit zijn de eerste ${shown}.`,
    foundNone: 'Geen antwoord gevonden.',
    place: (rank) => `Plaats ${rank}`,
    ofBest: (percent) => `Score: ${percent} % van de beste`,
    why: 'Waarom deze?',
    whyAbout: (question) => `Waarom deze? ${question}`,
    edit: 'Bewerken',
    editAbout: (question) => `Bewerken: ${question}`,
  },
  en: {
    title: 'Test the search',
    intro: 'Type what a caller or visitor looks for. You see what Vraagbaak makes of it, and why an answer ranks where it does.',
    query: 'What does somebody look for?',
    queryHint: 'The result follows while you type.',
    test: 'Test this query',
    audience: 'Who searches?',
    audiences: { agent: 'Contact centre', public: 'Website' },
    toSynonyms: 'All synonyms',
    fromSynonyms: 'Not sure what a synonym does? Test a query.',
    waiting: 'Searching …',
    retry: 'Try again',
    nothingAsked: 'You have not asked anything yet. Type a query above.',
    results: 'The first ten',
    found: (shown, total) =>
      total === 1
        ? '1 answer found.'
        : shown === total
          ? `${total} answers found.`
          : `${total} answers found. These are the first ${shown}.`,
    foundNone: 'No answer found.',
    place: (rank) => `Place ${rank}`,
    ofBest: (percent) => `Score: ${percent}% of the best`,
    why: 'Why this one?',
    whyAbout: (question) => `Why this one? ${question}`,
    edit: 'Edit',
    editAbout: (question) => `Edit: ${question}`,
  },
}
