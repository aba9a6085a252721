import type { Language } from './language'

interface FindabilityWords {
  /** Product names for the answer in the form. */
  upl: {
    title: string
    intro: string
    empty: string
    none: string
    add: (name: string) => string
    added: (name: string) => string
    /** How well a name fits, from well to hardly. */
    fits: Record<'well' | 'quite' | 'perhaps', string>
    toQuestion: string
    toTerm: (term: string) => string
    reason: (fit: string, what: string) => string
  }
  /** Live answers without a product name, below "Zoeken testen". */
  missing: {
    title: string
    intro: string
    none: string
    count: (count: number) => string
    addTo: (name: string, question: string) => string
    added: (name: string, question: string) => string
    noName: string
    page: (page: number, pages: number) => string
    previous: string
    next: string
  }
  /** The place of one answer for a query. */
  rank: {
    title: string
    intro: string
    query: string
    notLive: string
    changed: string
    above: string
    andMore: (count: number) => string
    test: string
  }
}

/** What helps an answer to be found: on its tab "Vindbaarheid" (`upl`, `rank`), and on the screen "Zoeken testen" (`missing`). */
export const findabilityWords: Record<Language, FindabilityWords> = {
  nl: {
    upl: {
      title: 'Passende productnamen',
      intro: 'Met een productnaam is dit antwoord ook te vinden op de woorden van andere gemeenten. Kies alleen een naam die klopt.',
      empty: 'Vul eerst de vraag in. Dan ziet u hier productnamen die passen.',
      none: 'Wij vonden geen andere productnaam die past.',
      add: (name) => `Voeg toe: ${name}`,
      added: (name) => `“${name}” staat bij de productnamen.`,
      fits: { well: 'Past heel goed', quite: 'Past goed', perhaps: 'Past misschien' },
      toQuestion: 'bij de vraag',
      toTerm: (term) => `bij de zoekterm “${term}”`,
      reason: (fit, what) => `${fit} ${what}.`,
    },
    missing: {
      title: 'Live antwoorden zonder productnaam (UPL)',
      intro:
        'Een productnaam maakt een antwoord vindbaar op de woorden van andere gemeenten. Voeg alleen een naam toe die klopt. De tekst van het antwoord verandert niet.',
      none: 'Alle live antwoorden hebben een productnaam.',
      count: (count) => (count === 1 ? '1 antwoord zonder productnaam' : `${count} antwoorden zonder productnaam`),
      addTo: (name, question) => `Voeg toe: ${name}, bij ${question}`,
      added: (name, question) => `“${name}” staat nu bij “${question}”.`,
      noName: 'Geen naam gevonden die past.',
      page: (page, pages) => `Pagina ${page} van ${pages}`,
      previous: 'Vorige',
      next: 'Volgende',
    },
    rank: {
      title: 'Waar staat dit antwoord?',
      intro: 'Typ wat iemand zoekt. U ziet waar dit antwoord dan staat.',
      query: 'Zoekvraag',
      notLive: 'Dit antwoord is niet live en is nog niet te vinden. Publiceer het eerst.',
      changed: 'Dit gaat over de tekst die nu live is. Uw wijziging telt mee als u die hebt gepubliceerd.',
      above: 'Erboven:',
      andMore: (count) => `en nog ${count}`,
      test: 'Waarom? Bekijk het in Zoeken testen',
    },
  },
  en: {
    upl: {
      title: 'Product names that fit',
      intro: 'With a product name this answer is also found by the words of other municipalities. Choose only a name that is right.',
      empty: 'Fill in the question first. Then you see product names that fit here.',
      none: 'We found no other product name that fits.',
      add: (name) => `Add: ${name}`,
      added: (name) => `“${name}” is among the product names.`,
      fits: { well: 'Fits very well', quite: 'Fits well', perhaps: 'May fit' },
      toQuestion: 'the question',
      toTerm: (term) => `the search term “${term}”`,
      reason: (fit, what) => `${fit} ${what}.`,
    },
    missing: {
      title: 'Live answers without a product name (UPL)',
      intro:
        'A product name makes an answer findable by the words of other municipalities. Add only a name that is right. The text of the answer does not change.',
      none: 'All live answers have a product name.',
      count: (count) => (count === 1 ? '1 answer without a product name' : `${count} answers without a product name`),
      addTo: (name, question) => `Add: ${name}, to ${question}`,
      added: (name, question) => `“${name}” now belongs to “${question}”.`,
      noName: 'No name found that fits.',
      page: (page, pages) => `Page ${page} of ${pages}`,
      previous: 'Previous',
      next: 'Next',
    },
    rank: {
      title: 'Where is this answer?',
      intro: 'Type what somebody looks for. You see where this answer stands then.',
      query: 'Query',
      notLive: 'This answer is not live and cannot be found yet. Publish it first.',
      changed: 'This is about the text that is live now. Your change counts when you have published it.',
      above: 'Above it:',
      andMore: (count) => `and ${count} more`,
      test: 'Why? See it in Test the search',
    },
  },
}
