import type { Language } from './language'

type Field = 'title' | 'terms' | 'vocabulary' | 'body'
type Way = 'same' | 'form' | 'part' | 'beginning' | 'typo' | 'synonym' | 'correction'

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
  becomes: string
  dropped: (words: string) => string
  stem: (stem: string) => string
  parts: (parts: string) => string
  corrections: (words: string) => string
  half: string
  synonymsOf: Record<'editors' | 'builtIn', (word: string) => string>
  oneWay: string
  rarity: { none: string; rare: (count: number, total: number) => string; usual: (count: number, total: number) => string; common: (count: number, total: number) => string }
  results: string
  found: (shown: number, total: number) => string
  foundNone: string
  place: (rank: number) => string
  ofBest: (percent: number) => string
  why: string
  whyAbout: (question: string) => string
  edit: string
  editAbout: (question: string) => string
  field: string
  fields: Record<Field, string>
  foundAs: string
  strength: string
  strengthOf: (percent: number) => string
  ways: Record<Way, string>
  wayVia: (way: string, word: string) => string
  termShare: (word: string, percent: number) => string
  termMissing: (word: string) => string
  phraseShare: (percent: number) => string
  phraseFit: (percent: number) => string
  phraseNone: string
  own: OwnAnswerWords
  add: AddSynonymWords
}

/** "Waarom staat mijn antwoord er niet (hoger)?" */
export interface OwnAnswerWords {
  title: string
  hint: string
  search: string
  choices: string
  noChoice: string
  another: string
  notLive: string
  first: string
  ranked: (rank: number, total: number) => string
  weak: string
  unmatched: string
  absent: string
  missing: (word: string) => string
  adviceAbove: (question: string) => string
  advice: string
  editAnswer: string
}

/** Adding a synonym without leaving the test. */
export interface AddSynonymWords {
  button: string
  about: (word: string) => string
  title: string
  kind: string
  twoWay: string
  oneWay: string
  from: string
  to: string
  hint: string
  save: string
  cancel: string
  missing: string
  busy: string
  saved: string
  savedHere: string
  change: string
  mayNot: string
}

/** Everything the screen "Zoeken testen" says. */
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
    becomes: 'Waar Vraagbaak op zoekt',
    dropped: (words) => `Telt niet mee, want het zegt niet waar de vraag over gaat: ${words}.`,
    stem: (stem) => `Ook andere vormen van dit woord. De stam is “${stem}”.`,
    parts: (parts) => `Delen van het woord: ${parts}.`,
    corrections: (words) => `Niet in het woordenboek. Misschien bedoeld: ${words}.`,
    half: 'Laatste woord: ook woorden die zo beginnen.',
    synonymsOf: { editors: (word) => `Synoniemen van “${word}”, van de redactie:`, builtIn: (word) => `Synoniemen van “${word}”, uit de vaste lijst:` },
    oneWay: 'één kant op',
    rarity: {
      none: 'In geen enkel antwoord gevonden.',
      rare: (count, total) => `Zeldzaam: in ${count} van de ${total} antwoorden. Telt zwaar.`,
      usual: (count, total) => `Vrij gewoon: in ${count} van de ${total} antwoorden.`,
      common: (count, total) => `Heel gewoon: in ${count} van de ${total} antwoorden. Telt licht.`,
    },
    results: 'De eerste tien',
    found: (shown, total) => (total === 1 ? '1 antwoord gevonden.' : shown === total ? `${total} antwoorden gevonden.` : `${total} antwoorden gevonden. Dit zijn de eerste ${shown}.`),
    foundNone: 'Geen antwoord gevonden.',
    place: (rank) => `Plaats ${rank}`,
    ofBest: (percent) => `Score: ${percent} % van de beste`,
    why: 'Waarom deze?',
    whyAbout: (question) => `Waarom deze? ${question}`,
    edit: 'Bewerken',
    editAbout: (question) => `Bewerken: ${question}`,
    field: 'Onderdeel',
    fields: { title: 'Vraag', terms: 'Zoektermen', vocabulary: 'Landelijke namen (UPL)', body: 'Tekst' },
    foundAs: 'Gevonden als',
    strength: 'Hoe zeker',
    strengthOf: (percent) => `${percent} %`,
    ways: {
      same: 'hetzelfde woord',
      form: 'andere vorm',
      part: 'deel van een samenstelling',
      beginning: 'begint zo',
      typo: 'lijkt erop, misschien een typefout',
      synonym: 'synoniem',
      correction: 'verbeterde spelling',
    },
    wayVia: (way, word) => `${way}: ${word}`,
    termShare: (word, percent) => `“${word}” geeft ${percent} % van de score`,
    termMissing: (word) => `“${word}” staat niet in dit antwoord`,
    phraseShare: (percent) => `De hele zoekvraag samen geeft ${percent} % van de score`,
    phraseFit: (percent) => `Eén titel of zoekterm zegt voor ${percent} % precies wat is gevraagd.`,
    phraseNone: 'Geen titel of zoekterm lijkt op de zoekvraag.',
    own: {
      title: 'Waarom staat mijn antwoord er niet, of niet hoger?',
      hint: 'Kies een antwoord. U ziet waar het staat, en wat eraan ontbreekt.',
      search: 'Woord uit de vraag van het antwoord',
      choices: 'Kies een antwoord',
      noChoice: 'Geen antwoord met deze woorden in de vraag.',
      another: 'Kies een ander antwoord',
      notLive: 'Dit antwoord is niet live. Alleen live antwoorden zijn te vinden.',
      first: 'Dit antwoord staat bovenaan.',
      ranked: (rank, total) => `Dit antwoord staat op plaats ${rank} van ${total}.`,
      weak: 'Dit antwoord past een beetje, maar te weinig. Andere antwoorden passen veel beter. Daarom staat het niet in de lijst.',
      unmatched: 'Geen woord van de zoekvraag staat in dit antwoord. Ook een synoniem leidt er niet heen.',
      absent: 'Dit antwoord is hier niet te vinden. Het is niet live, het is net live, of het is er niet voor wie hier zoekt.',
      missing: (word) => `“${word}” staat niet in dit antwoord, ook niet als synoniem.`,
      adviceAbove: (question) => `Erboven staat: ${question}`,
      advice: 'Zet de woorden van de beller bij de zoektermen van dit antwoord. Betekenen twee woorden altijd hetzelfde? Voeg dan een synoniem toe.',
      editAnswer: 'Zoektermen van dit antwoord bewerken',
    },
    add: {
      button: 'Synoniem toevoegen',
      about: (word) => `Synoniem toevoegen voor “${word}”`,
      title: 'Synoniem toevoegen',
      kind: 'Soort',
      twoWay: 'Heen en terug: elk woord vindt ook het andere',
      oneWay: 'Eén kant op: het eerste vindt ook het tweede',
      from: 'Wie zoekt op',
      to: 'vindt ook',
      hint: 'Zet een komma tussen meer woorden.',
      save: 'Toevoegen',
      cancel: 'Annuleren',
      missing: 'Vul beide vakken in.',
      busy: 'Even wachten tot het werkt …',
      saved: 'Het synoniem is toegevoegd. Bij deze zoekvraag verandert er niets.',
      savedHere: 'Het synoniem is toegevoegd en werkt. De lijst is bijgewerkt.',
      change: 'Wijzig of verwijder dit synoniem',
      mayNot: 'Mist u een synoniem? De redactie kan het toevoegen.',
    },
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
    becomes: 'What Vraagbaak looks for',
    dropped: (words) => `Does not count, because it does not say what the question is about: ${words}.`,
    stem: (stem) => `Also other forms of this word. The stem is “${stem}”.`,
    parts: (parts) => `Parts of the word: ${parts}.`,
    corrections: (words) => `Not in the dictionary. May have been meant: ${words}.`,
    half: 'Last word: also words that begin like this.',
    synonymsOf: { editors: (word) => `Synonyms of “${word}”, by the editors:`, builtIn: (word) => `Synonyms of “${word}”, from the built-in list:` },
    oneWay: 'one-way',
    rarity: {
      none: 'Found in no answer.',
      rare: (count, total) => `Rare: in ${count} of ${total} answers. Counts heavily.`,
      usual: (count, total) => `Fairly common: in ${count} of ${total} answers.`,
      common: (count, total) => `Very common: in ${count} of ${total} answers. Counts little.`,
    },
    results: 'The first ten',
    found: (shown, total) => (total === 1 ? '1 answer found.' : shown === total ? `${total} answers found.` : `${total} answers found. These are the first ${shown}.`),
    foundNone: 'No answer found.',
    place: (rank) => `Place ${rank}`,
    ofBest: (percent) => `Score: ${percent}% of the best`,
    why: 'Why this one?',
    whyAbout: (question) => `Why this one? ${question}`,
    edit: 'Edit',
    editAbout: (question) => `Edit: ${question}`,
    field: 'Part',
    fields: { title: 'Question', terms: 'Search terms', vocabulary: 'National names (UPL)', body: 'Text' },
    foundAs: 'Found as',
    strength: 'How sure',
    strengthOf: (percent) => `${percent}%`,
    ways: {
      same: 'the same word',
      form: 'another form',
      part: 'part of a compound',
      beginning: 'begins like this',
      typo: 'looks like it, maybe a typing error',
      synonym: 'synonym',
      correction: 'corrected spelling',
    },
    wayVia: (way, word) => `${way}: ${word}`,
    termShare: (word, percent) => `“${word}” gives ${percent}% of the score`,
    termMissing: (word) => `“${word}” is not in this answer`,
    phraseShare: (percent) => `The whole query together gives ${percent}% of the score`,
    phraseFit: (percent) => `One title or search term says ${percent}% of just what is asked.`,
    phraseNone: 'No title or search term looks like the query.',
    own: {
      title: 'Why is my answer not there, or not higher?',
      hint: 'Choose an answer. You see where it stands, and what it lacks.',
      search: 'Word from the question of the answer',
      choices: 'Choose an answer',
      noChoice: 'No answer with these words in its question.',
      another: 'Choose another answer',
      notLive: 'This answer is not live. Only live answers can be found.',
      first: 'This answer comes first.',
      ranked: (rank, total) => `This answer is at place ${rank} of ${total}.`,
      weak: 'This answer fits a little, but too little. Other answers fit much better, so it is left out of the list.',
      unmatched: 'No word of the query is in this answer. No synonym leads to it either.',
      absent: 'This answer cannot be found here. It is not live, has only just gone live, or is not for who searches here.',
      missing: (word) => `“${word}” is not in this answer, not as a synonym either.`,
      adviceAbove: (question) => `Above it: ${question}`,
      advice: 'Add the words of the caller to the search terms of this answer. Do two words always mean the same? Then add a synonym.',
      editAnswer: 'Edit the search terms of this answer',
    },
    add: {
      button: 'Add a synonym',
      about: (word) => `Add a synonym for “${word}”`,
      title: 'Add a synonym',
      kind: 'Kind',
      twoWay: 'Two-way: each word also finds the other',
      oneWay: 'One-way: the first also finds the second',
      from: 'Who looks for',
      to: 'also finds',
      hint: 'Put a comma between several words.',
      save: 'Add',
      cancel: 'Cancel',
      missing: 'Fill in both boxes.',
      busy: 'Waiting until it works …',
      saved: 'The synonym has been added. It changes nothing for this query.',
      savedHere: 'The synonym has been added and works. The list has been updated.',
      change: 'Change or remove this synonym',
      mayNot: 'Is a synonym missing? The editors can add it.',
    },
  },
}
