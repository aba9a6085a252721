import type { Issue } from '../errors'
import { readingWords } from '../messages/readingWords'

export type ImportLanguage = 'nl' | 'en'

type Wording = (params: Issue['params']) => string

const fieldNames: Record<ImportLanguage, Readonly<Record<string, string>>> = {
  nl: {
    id: 'id', externalId: 'external_id', question: 'vraag', answer: 'antwoord', shortAnswer: 'kort antwoord', department: 'afdeling',
    themes: 'thema’s', searchTerms: 'zoektermen', upl: 'UPL-naam', reviewDate: 'herzieningsdatum',
  },
  en: {
    id: 'id', externalId: 'external_id', question: 'question', answer: 'answer', shortAnswer: 'short answer', department: 'department',
    themes: 'themes', searchTerms: 'search terms', upl: 'UPL name', reviewDate: 'review date',
  },
}

const fieldName = (language: ImportLanguage, field: unknown) => fieldNames[language][String(field)] ?? String(field)

/** Lines that went by with a broken row: "", or a sentence. */
function skippedLines(language: ImportLanguage, { lastLine }: Issue['params']): string {
  if (typeof lastLine !== 'number') return ''
  return language === 'nl' ? ` Overgeslagen tot en met regel ${lastLine}.` : ` Skipped up to and including line ${lastLine}.`
}

const nl: Readonly<Record<string, Wording>> = {
  ...readingWords.nl,
  file_empty: () => 'Het bestand bevat geen vragen en antwoorden.',
  json_invalid: () => 'Dit is geen geldig antwoord van de Rijksoverheid (geen leesbare JSON).',
  columns_missing: ({ columns }) => `Deze verplichte kolommen ontbreken in de eerste regel: ${columns}. Nodig zijn question, answer en department.`,
  column_twice: ({ column }) => `De kolom ${column} staat twee keer in de eerste regel. Haal er één weg.`,
  column_unknown: ({ column }) => `De kolom "${column}" kennen we niet. Deze kolom slaan we over.`,
  column_count: (params) => `Deze regel heeft ${params.found} kolommen. Dat moeten er ${params.expected} zijn. Zet aanhalingstekens om tekst waarin het scheidingsteken staat.${skippedLines('nl', params)}`,
  quote_unclosed: (params) => `In deze regel begint een tekst met een aanhalingsteken dat nergens wordt gesloten.${skippedLines('nl', params)}`,
  quote_stray: (params) => `In deze regel staan de aanhalingstekens niet goed. Schrijf een aanhalingsteken in een tekst twee keer ("").${skippedLines('nl', params)}`,
  encoding: () => 'In deze regel staan letters die we niet kunnen lezen. Bewaar het bestand als "CSV UTF-8" en probeer het opnieuw.',
  date_invalid: ({ value }) => `De herzieningsdatum "${value}" is geen datum. Schrijf bijvoorbeeld 2027-01-31 of 31-01-2027.`,
  field_missing: ({ field }) => `Hier ontbreekt: ${fieldName('nl', field)}.`,
  field_too_long: ({ field, max }) => `Te lang: ${fieldName('nl', field)}. Er passen ${max} tekens in.`,
  field_invalid: ({ field }) => `Niet goed ingevuld: ${fieldName('nl', field)}.`,
  document_too_long: ({ max }) => `Te lang: antwoord. Er passen ${max} tekens in.`,
  document_too_many_nodes: () => 'Het antwoord is te lang: het heeft te veel alinea’s, regels of cellen.',
  duplicate_external_id: ({ externalId, firstLine }) => `Het kenmerk ${externalId} staat ook op regel ${firstLine}, met een andere inhoud. We nemen alleen de eerste over.`,
  repeated_record: ({ firstLine }) => `Precies hetzelfde als op regel ${firstLine}.`,
  mojibake: () => 'Er staan vreemde tekens in, zoals "Ã©" in plaats van "é". Controleer de tekst.',
  other_departments: ({ names }) => `De bron noemt nog meer organisaties: ${names}. De eerste is de afdeling geworden.`,
}

const en: Readonly<Record<string, Wording>> = {
  ...readingWords.en,
  file_empty: () => 'The file holds no questions and answers.',
  json_invalid: () => 'This is no valid Rijksoverheid response (JSON that cannot be read).',
  columns_missing: ({ columns }) => `The first line lacks these required columns: ${columns}. Needed are question, answer and department.`,
  column_twice: ({ column }) => `The column ${column} stands twice in the first line. Remove one.`,
  column_unknown: ({ column }) => `We do not know the column "${column}". It is left out.`,
  column_count: (params) => `This line has ${params.found} columns; it should have ${params.expected}. Put quotes around text that holds the separator.${skippedLines('en', params)}`,
  quote_unclosed: (params) => `A text in this line opens with a quote that is never closed.${skippedLines('en', params)}`,
  quote_stray: (params) => `The quotes in this line are wrong. Write a quote inside a text twice ("").${skippedLines('en', params)}`,
  encoding: () => 'This line holds letters that we cannot read. Save the file as "CSV UTF-8" and try again.',
  date_invalid: ({ value }) => `The review date "${value}" is no date. Write for example 2027-01-31 or 31-01-2027.`,
  field_missing: ({ field }) => `Missing: ${fieldName('en', field)}.`,
  field_too_long: ({ field, max }) => `Too long: ${fieldName('en', field)}. It holds ${max} characters.`,
  field_invalid: ({ field }) => `Not filled in rightly: ${fieldName('en', field)}.`,
  document_too_long: ({ max }) => `Too long: answer. It holds ${max} characters.`,
  document_too_many_nodes: () => 'The answer is too long: it has too many paragraphs, lines or cells.',
  duplicate_external_id: ({ externalId, firstLine }) => `The id ${externalId} also stands on line ${firstLine}, with other content. Only the first is taken.`,
  repeated_record: ({ firstLine }) => `Exactly the same as line ${firstLine}.`,
  mojibake: () => 'There are odd characters, such as "Ã©" instead of "é". Check the text.',
  other_departments: ({ names }) => `The source names more organisations: ${names}. The first became the department.`,
}

export const importWordings: Readonly<Record<ImportLanguage, Readonly<Record<string, Wording>>>> = { nl, en }

/** The sentence for an error, a warning or a skipped record, without its line number. */
export function importMessage(issue: Issue, language: ImportLanguage = 'nl'): string {
  const wordings = importWordings[language]
  const wording = Object.hasOwn(wordings, issue.code) ? wordings[issue.code] : undefined
  if (wording) return wording(issue.params)
  return language === 'nl' ? `Dit kunnen we niet bewaren (${issue.code}).` : `We cannot keep this (${issue.code}).`
}
