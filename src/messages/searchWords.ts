import type { Language } from './language'

interface SearchWords {
  /** In the note of a synonym. */
  synonymNote: string
  /** In the text of a flag about a missing answer. */
  askedSoOften: (count: number) => string
}

/** What is said about searches and what can be done with them. */
export const searchWords: Record<Language, SearchWords> = {
  nl: {
    synonymNote: 'Gemaakt uit wat mensen zoeken.',
    askedSoOften: (count) => `Dit is ${count} keer gezocht. Niemand vond een antwoord.`,
  },
  en: {
    synonymNote: 'Made from what people search.',
    askedSoOften: (count) => `This was searched ${count} times. Nobody found an answer.`,
  },
}
