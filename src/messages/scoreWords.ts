import type { Language } from './language'

type Field = 'title' | 'terms' | 'vocabulary' | 'body'
type Way = 'same' | 'form' | 'part' | 'beginning' | 'typo' | 'synonym' | 'correction'

interface ScoreWords {
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
}

/** "Waarom deze?": where the words of a query were found in an answer, and how much that counts. */
export const scoreWords: Record<Language, ScoreWords> = {
  nl: {
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
    phraseFit: (percent) => `De beste titel of zoekterm lijkt voor ${percent} % op de zoekvraag.`,
    phraseNone: 'Geen titel of zoekterm lijkt op de zoekvraag.',
  },
  en: {
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
    phraseFit: (percent) => `The best title or search term is ${percent}% like the query.`,
    phraseNone: 'No title or search term looks like the query.',
  },
}
