import type { Language } from './language'

/** What a field can hold. */
export type ValueKind = 'text' | 'texts' | 'number' | 'checkbox' | 'date' | 'choice' | 'choices' | 'reference' | 'documents' | 'group' | 'rows' | 'document'

/** Why a value cannot be kept in its field. */
export function shapeMessage(expected: ValueKind, language: Language): string {
  return language === 'nl' ? `Deze waarde past niet in dit veld. Hier hoort ${nl[expected]}.` : `This value does not fit this field. It takes ${en[expected]}.`
}

const nl: Record<ValueKind, string> = {
  text: 'een tekst',
  texts: 'een lijst van teksten',
  number: 'een getal',
  checkbox: 'ja of nee (true of false)',
  date: 'een datum',
  choice: 'een van de keuzes uit de lijst',
  choices: 'een lijst van keuzes uit de lijst',
  reference: 'het nummer van iets dat bestaat',
  documents: 'een lijst van nummers',
  group: 'een groep velden',
  rows: 'een lijst van rijen',
  document: 'een opgemaakte tekst',
}

const en: Record<ValueKind, string> = {
  text: 'a text',
  texts: 'a list of texts',
  number: 'a number',
  checkbox: 'true or false',
  date: 'a date',
  choice: 'one of the choices',
  choices: 'a list of choices',
  reference: 'the id of something that exists',
  documents: 'a list of ids',
  group: 'a group of fields',
  rows: 'a list of rows',
  document: 'a rich text',
}
