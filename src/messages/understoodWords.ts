import type { Language } from './language'

interface UnderstoodWords {
  becomes: string
  dropped: (words: string) => string
  stem: (stem: string) => string
  parts: (parts: string) => string
  corrections: (words: string) => string
  half: string
  synonymsOf: Record<'editors' | 'builtIn', (word: string) => string>
  oneWay: string
  rarity: {
    none: string
    rare: (count: number, total: number) => string
    usual: (count: number, total: number) => string
    common: (count: number, total: number) => string
  }
}

/** What a query becomes, per word, on the screen "Zoeken testen". */
export const understoodWords: Record<Language, UnderstoodWords> = {
  nl: {
    becomes: 'Waar Vraagbaak op zoekt',
    dropped: (words) => `Telt niet mee, want het zegt niet waar de vraag over gaat: ${words}.`,
    stem: (stem) => `Ook andere vormen van dit woord. De stam is “${stem}”.`,
    parts: (parts) => `Delen van het woord: ${parts}.`,
    corrections: (words) => `Niet in het woordenboek. Misschien bedoeld: ${words}.`,
    half: 'Laatste woord: ook woorden die zo beginnen.',
    synonymsOf: {
      editors: (word) => `Synoniemen van “${word}”, van de redactie:`,
      builtIn: (word) => `Synoniemen van “${word}”, uit de vaste lijst:`,
    },
    oneWay: 'één kant op',
    rarity: {
      none: 'In geen enkel antwoord gevonden.',
      rare: (count, total) => `Zeldzaam: in ${count} van de ${total} antwoorden. Telt zwaar.`,
      usual: (count, total) => `Vrij gewoon: in ${count} van de ${total} antwoorden.`,
      common: (count, total) => `Heel gewoon: in ${count} van de ${total} antwoorden. Telt licht.`,
    },
  },
  en: {
    becomes: 'What Vraagbaak looks for',
    dropped: (words) => `Does not count, because it does not say what the question is about: ${words}.`,
    stem: (stem) => `Also other forms of this word. The stem is “${stem}”.`,
    parts: (parts) => `Parts of the word: ${parts}.`,
    corrections: (words) => `Not in the dictionary. May have been meant: ${words}.`,
    half: 'Last word: also words that begin like this.',
    synonymsOf: {
      editors: (word) => `Synonyms of “${word}”, by the editors:`,
      builtIn: (word) => `Synonyms of “${word}”, from the built-in list:`,
    },
    oneWay: 'one-way',
    rarity: {
      none: 'Found in no answer.',
      rare: (count, total) => `Rare: in ${count} of ${total} answers. Counts heavily.`,
      usual: (count, total) => `Fairly common: in ${count} of ${total} answers.`,
      common: (count, total) => `Very common: in ${count} of ${total} answers. Counts little.`,
    },
  },
}
