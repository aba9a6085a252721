import type { Language } from './language'
import { momentMessage } from './momentMessages'

/** What a field can hold. */
export type ValueKind =
  'text' | 'texts' | 'number' | 'boolean' | 'date' | 'choice' | 'choices' | 'document' | 'documents' | 'group' | 'list'

/** Why a value cannot be kept in its field. */
export function shapeMessage(expected: ValueKind, language: Language): string {
  // A moment has a sentence of its own, with an example.
  if (expected === 'date') return momentMessage('moment_no_text', language)
  return language === 'nl'
    ? `Deze waarde past niet in dit veld. Hier hoort ${nl[expected]}.`
    : `This value does not fit this field. It takes ${en[expected]}.`
}

const nl: Record<Exclude<ValueKind, 'date'>, string> = {
  text: 'een tekst',
  texts: 'een lijst van teksten',
  number: 'een getal',
  boolean: 'ja of nee (true of false)',
  choice: 'een van de keuzes uit de lijst',
  choices: 'een lijst van keuzes uit de lijst',
  document: 'het nummer van iets dat bestaat',
  documents: 'een lijst van nummers',
  group: 'een groep velden',
  list: 'een lijst van rijen',
}

const en: Record<Exclude<ValueKind, 'date'>, string> = {
  text: 'a text',
  texts: 'a list of texts',
  number: 'a number',
  boolean: 'true or false',
  choice: 'one of the choices',
  choices: 'a list of choices',
  document: 'the id of something that exists',
  documents: 'a list of ids',
  group: 'a group of fields',
  list: 'a list of rows',
}
