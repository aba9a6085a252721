import type { Language } from './language'

interface SynonymWords {
  /** In the note of a synonym that came out of a search that failed. */
  note: string
  /** Opens the form, on the screen "Zoeken testen". */
  button: string
  about: (word: string) => string
  /** The form. */
  title: string
  from: string
  to: string
  hint: string
  kind: string
  kinds: Record<'two-way' | 'one-way', string>
  save: string
  cancel: string
  missing: string
  busy: string
  /** What has been done, each a sentence; `added` gets words with commas between them. */
  added: Record<'two-way' | 'one-way', (from: string, to: string) => string>
  addedHere: string
  addedLater: string
  change: string
  mayNot: string
}

/** What is said where a synonym is added, wherever that is. */
export const synonymWords: Record<Language, SynonymWords> = {
  nl: {
    note: 'Gemaakt uit wat mensen zoeken.',
    button: 'Synoniem toevoegen',
    about: (word) => `Synoniem toevoegen voor “${word}”`,
    title: 'Synoniem toevoegen',
    from: 'Wie zoekt op',
    to: 'vindt ook',
    hint: 'Een synoniem heeft één tot drie woorden. Zet een komma tussen meer synoniemen.',
    kind: 'Soort',
    kinds: { 'two-way': 'Heen en terug: elk woord vindt ook het andere', 'one-way': 'Eén kant op: het eerste vindt ook het tweede' },
    save: 'Toevoegen',
    cancel: 'Annuleren',
    missing: 'Vul beide vakken in.',
    busy: 'Even wachten …',
    added: {
      'two-way': (from, to) => `Wie zoekt op “${from}”, vindt nu ook “${to}”. Andersom werkt het ook.`,
      'one-way': (from, to) => `Wie zoekt op “${from}”, vindt nu ook “${to}”.`,
    },
    addedHere: 'Het synoniem is toegevoegd en werkt. De lijst is bijgewerkt.',
    addedLater: 'Het synoniem is toegevoegd. Het kan even duren voordat u het hier ziet.',
    change: 'Wijzig of verwijder dit synoniem',
    mayNot: 'Mist u een synoniem? De redactie kan het toevoegen.',
  },
  en: {
    note: 'Made from what people search.',
    button: 'Add a synonym',
    about: (word) => `Add a synonym for “${word}”`,
    title: 'Add a synonym',
    from: 'Who looks for',
    to: 'also finds',
    hint: 'A synonym has one to three words. Put a comma between several synonyms.',
    kind: 'Kind',
    kinds: { 'two-way': 'Two-way: each word also finds the other', 'one-way': 'One-way: the first also finds the second' },
    save: 'Add',
    cancel: 'Cancel',
    missing: 'Fill in both boxes.',
    busy: 'One moment …',
    added: {
      'two-way': (from, to) => `Who looks for “${from}” now also finds “${to}”, and the other way round.`,
      'one-way': (from, to) => `Who looks for “${from}” now also finds “${to}”.`,
    },
    addedHere: 'The synonym has been added and works. The list has been updated.',
    addedLater: 'The synonym has been added. It may take a moment before you see it here.',
    change: 'Change or remove this synonym',
    mayNot: 'Is a synonym missing? The editors can add it.',
  },
}
