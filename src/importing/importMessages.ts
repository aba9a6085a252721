import type { Issue } from '../errors'
import { readingWords } from '../messages/readingWords'

export type ImportLanguage = 'nl' | 'en'

type Wording = (params: Issue['params']) => string

const fieldNames: Record<ImportLanguage, Readonly<Record<string, string>>> = {
  nl: {
    id: 'id',
    externalId: 'external_id',
    question: 'vraag',
    answer: 'antwoord',
    shortAnswer: 'kort antwoord',
    department: 'afdeling',
    themes: 'thema’s',
    searchTerms: 'zoektermen',
    upl: 'UPL-naam',
    reviewDate: 'herzieningsdatum',
    targetGroup: 'doelgroep',
    sections: 'kosten, termijn of meenemen',
    municipalities: 'gemeenten',
    questionsToAsk: 'vragen om door te vragen',
    internalNote: 'interne notitie',
    endsAt: 'moment om offline te gaan',
  },
  en: {
    id: 'id',
    externalId: 'external_id',
    question: 'question',
    answer: 'answer',
    shortAnswer: 'short answer',
    department: 'department',
    themes: 'themes',
    searchTerms: 'search terms',
    upl: 'UPL name',
    reviewDate: 'review date',
    targetGroup: 'target group',
    sections: 'cost, duration or what to bring',
    municipalities: 'municipalities',
    questionsToAsk: 'questions to ask on',
    internalNote: 'internal note',
    endsAt: 'moment to go offline',
  },
}

const fieldName = (language: ImportLanguage, field: unknown) => fieldNames[language][String(field)] ?? String(field)

/** Lines that went by with a broken row: "", or a sentence. */
function skippedLines(language: ImportLanguage, { lastLine }: Issue['params']): string {
  if (typeof lastLine !== 'number') return ''
  return language === 'nl' ? ` Overgeslagen tot en met regel ${lastLine}.` : ` Skipped up to and including line ${lastLine}.`
}

/** Files that are no CSV, and how to make one of them. */
const kinds: Record<ImportLanguage, Readonly<Record<string, string>>> = {
  nl: {
    workbook: 'Dit is een werkblad van Excel of LibreOffice. Kies daar "Opslaan als" en dan "CSV UTF-8".',
    pdf: 'Dit is een pdf. Die kunnen we niet inlezen. Maak een CSV-bestand.',
    html: 'Dit is een webpagina. Haal het bestand opnieuw op als CSV.',
    json: 'Dit is een JSON-bestand. Maak een CSV-bestand.',
  },
  en: {
    workbook: 'This is a workbook of Excel or LibreOffice. Choose "Save as" there, and then "CSV UTF-8".',
    pdf: 'This is a PDF, which we cannot read. Make a CSV file.',
    html: 'This is a web page. Fetch the file again as CSV.',
    json: 'This is a JSON file. Make a CSV file.',
  },
}

const nl: Readonly<Record<string, Wording>> = {
  ...readingWords.nl,
  file_kind: ({ kind }) => kinds.nl[String(kind)] ?? '',
  encoding_guessed: ({ encoding }) =>
    `Dit bestand is geen UTF-8. We hebben het gelezen als ${encoding}. Controleer letters als é en tekens als €.`,
  encoding_mixed: ({ encoding }) =>
    `In dit bestand staan twee soorten letters door elkaar: UTF-8 en ${encoding}. Controleer letters als é en tekens als €.`,
  cell_error: ({ cells }) => `Het rekenblad gaf een fout in deze cel: ${cells}. Herstel de formule en maak het bestand opnieuw.`,
  number_rounded: ({ cells }) =>
    `Het rekenblad heeft dit getal afgerond: ${cells}. Geef de kolom de opmaak Tekst en vul het getal opnieuw in.`,
  row_total: ({ text }) => `Dit is een regel met een totaal ("${text}"). Die slaan we over.`,
  row_header: () => 'Hier staan de kolomnamen nog een keer. Deze regel slaan we over.',
  moment_invalid: ({ value }) => `Dit is geen moment om offline te gaan: "${value}". Schrijf bijvoorbeeld 31-03-2027 18.00.`,
  target_group_unknown: ({ value }) => `De doelgroep "${value}" kennen we niet. Schrijf inwoners, ondernemers of beide.`,
  list_by_comma: ({ column, count, names }) =>
    `In de kolom ${column} lezen we ${count} namen: ${names}. Hoort een komma bij een naam? Zet dan aanhalingstekens om die naam.`,
  edited_here: () =>
    'De tekst van dit antwoord is hier bewerkt sinds de vorige keer. Er is niets veranderd. Met --overwrite vervangt u de tekst.',
  zeros_lost: ({ externalId, known }) =>
    `Het kenmerk ${externalId} kennen we als ${known}. Het rekenblad heeft nullen weggehaald. Geef de kolom external_id de opmaak Tekst.`,
  municipality_unknown: ({ name }) => `De gemeente "${name}" kennen we niet. Controleer de naam.`,
  section_plain: ({ column }) => `In de kolom ${column} passen geen koppen en tabellen. De tekst is gebleven, de opmaak niet.`,
  file_empty: () => 'Het bestand bevat geen vragen en antwoorden.',
  json_invalid: () => 'Dit is geen geldig antwoord van de Rijksoverheid (geen leesbare JSON).',
  columns_missing: ({ columns }) =>
    `Deze verplichte kolommen ontbreken in de eerste regel: ${columns}. Nodig zijn question, answer en department.`,
  column_twice: ({ column }) => `De kolom ${column} staat twee keer in de eerste regel. Haal er één weg.`,
  column_unknown: ({ column, letter }) =>
    `De kolom ${column ? `"${column}"` : `${letter} zonder naam`} kennen we niet. Deze kolom slaan we over.`,
  column_count: (params) =>
    `Deze regel heeft ${params.found} kolommen. Dat moeten er ${params.expected} zijn. Zet aanhalingstekens om tekst waarin het scheidingsteken staat.${skippedLines('nl', params)}`,
  quote_unclosed: (params) =>
    `In deze regel begint een tekst met een aanhalingsteken dat nergens wordt gesloten.${skippedLines('nl', params)}`,
  quote_stray: (params) =>
    `In deze regel staan de aanhalingstekens niet goed. Schrijf een aanhalingsteken in een tekst twee keer ("").${skippedLines('nl', params)}`,
  encoding: () => 'In deze regel staan letters die we niet kunnen lezen. Bewaar het bestand als "CSV UTF-8" en probeer het opnieuw.',
  date_invalid: ({ value }) => `De herzieningsdatum "${value}" is geen datum. Schrijf bijvoorbeeld 2027-01-31 of 31-01-2027.`,
  field_missing: ({ field }) => `Hier ontbreekt: ${fieldName('nl', field)}.`,
  field_too_long: ({ field, max }) => `Te lang: ${fieldName('nl', field)}. Er passen ${max} tekens in.`,
  field_invalid: ({ field }) => `Niet goed ingevuld: ${fieldName('nl', field)}.`,
  document_too_long: ({ max }) => `Te lang: antwoord. Er passen ${max} tekens in.`,
  document_too_many_nodes: () => 'Het antwoord is te lang: het heeft te veel alinea’s, regels of cellen.',
  duplicate_external_id: ({ externalId, firstLine }) =>
    `Het kenmerk ${externalId} staat ook op regel ${firstLine}, met een andere inhoud. We nemen alleen de eerste over.`,
  repeated_record: ({ firstLine }) => `Precies hetzelfde als op regel ${firstLine}.`,
  mojibake: () => 'Er staan vreemde tekens in, zoals "Ã©" in plaats van "é". Controleer de tekst.',
  other_departments: ({ names }) => `De bron noemt nog meer organisaties: ${names}. De eerste is de afdeling geworden.`,
}

const en: Readonly<Record<string, Wording>> = {
  ...readingWords.en,
  file_kind: ({ kind }) => kinds.en[String(kind)] ?? '',
  encoding_guessed: ({ encoding }) => `This file is no UTF-8. We read it as ${encoding}. Check letters such as é and signs such as €.`,
  encoding_mixed: ({ encoding }) =>
    `This file holds two kinds of letters: UTF-8 and ${encoding}. Check letters such as é and signs such as €.`,
  cell_error: ({ cells }) => `The spreadsheet gave an error in this cell: ${cells}. Mend the formula and make the file again.`,
  number_rounded: ({ cells }) => `The spreadsheet rounded this number: ${cells}. Format the column as text and enter the number again.`,
  row_total: ({ text }) => `This is a row with a total ("${text}"). It is left out.`,
  row_header: () => 'The column names stand here once more. This row is left out.',
  moment_invalid: ({ value }) => `This is no moment to go offline: "${value}". Write for example 31-03-2027 18:00.`,
  target_group_unknown: ({ value }) => `We do not know the target group "${value}". Write residents, businesses or both.`,
  list_by_comma: ({ column, count, names }) =>
    `In the column ${column} we read ${count} names: ${names}. Does a comma belong to a name? Put quotes around that name.`,
  edited_here: () =>
    'The text of this answer was edited here since the last time. Nothing was changed. With --overwrite you replace the text.',
  zeros_lost: ({ externalId, known }) =>
    `We know the id ${externalId} as ${known}. The spreadsheet dropped zeros. Format the column external_id as text.`,
  municipality_unknown: ({ name }) => `We do not know the municipality "${name}". Check the name.`,
  section_plain: ({ column }) => `The column ${column} takes no headings and tables. The text stayed, the markup did not.`,
  file_empty: () => 'The file holds no questions and answers.',
  json_invalid: () => 'This is no valid Rijksoverheid response (JSON that cannot be read).',
  columns_missing: ({ columns }) => `The first line lacks these required columns: ${columns}. Needed are question, answer and department.`,
  column_twice: ({ column }) => `The column ${column} stands twice in the first line. Remove one.`,
  column_unknown: ({ column, letter }) =>
    `We do not know the column ${column ? `"${column}"` : `${letter} without a name`}. It is left out.`,
  column_count: (params) =>
    `This line has ${params.found} columns; it should have ${params.expected}. Put quotes around text that holds the separator.${skippedLines('en', params)}`,
  quote_unclosed: (params) => `A text in this line opens with a quote that is never closed.${skippedLines('en', params)}`,
  quote_stray: (params) => `The quotes in this line are wrong. Write a quote inside a text twice ("").${skippedLines('en', params)}`,
  encoding: () => 'This line holds letters that we cannot read. Save the file as "CSV UTF-8" and try again.',
  date_invalid: ({ value }) => `The review date "${value}" is no date. Write for example 2027-01-31 or 31-01-2027.`,
  field_missing: ({ field }) => `Missing: ${fieldName('en', field)}.`,
  field_too_long: ({ field, max }) => `Too long: ${fieldName('en', field)}. It holds ${max} characters.`,
  field_invalid: ({ field }) => `Not filled in rightly: ${fieldName('en', field)}.`,
  document_too_long: ({ max }) => `Too long: answer. It holds ${max} characters.`,
  document_too_many_nodes: () => 'The answer is too long: it has too many paragraphs, lines or cells.',
  duplicate_external_id: ({ externalId, firstLine }) =>
    `The id ${externalId} also stands on line ${firstLine}, with other content. Only the first is taken.`,
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
