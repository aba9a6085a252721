import type { Issue } from '../errors'
import type { Language } from './language'
import { documentNodeWords } from './documentNodeWords'

/** More than this in one message is not read. */
const MAX_LISTED = 3

type Wording = (params: Issue['params'], nodeName: (type: unknown) => string) => string

/**
 * What is wrong with a rich text, for its writer: at most three different points, and how many
 * more there are. Takes the issues of `validateDocument`; an empty list gives ''.
 */
export function documentMessages(issues: Issue[], language: Language): string {
  const messages = [...new Set(issues.map((issue) => wordIssue(issue, language)))]
  const rest = messages.length - MAX_LISTED
  const listed = messages.slice(0, MAX_LISTED)
  if (rest > 0) listed.push(language === 'nl' ? `Verder nog: ${rest}.` : `And ${rest} more.`)
  return listed.join(' ')
}

/** Whether a code has a wording of its own. */
export function isWordedDocumentCode(code: string): boolean {
  return Object.hasOwn(wordings.nl, code) && Object.hasOwn(wordings.en, code)
}

function wordIssue({ code, params }: Issue, language: Language): string {
  const wording = (isWordedDocumentCode(code) && wordings[language][code]) || fallback[language]
  const names = documentNodeWords[language]
  // Own keys only: the type comes from outside and may be called "constructor".
  return wording(params, (type) => (typeof type === 'string' && Object.hasOwn(names, type) && names[type]) || names.other)
}

const againNl = 'Kopieer de tekst, maak het veld leeg en plak de tekst opnieuw.'
const againEn = 'Copy the text, empty the field and paste the text again.'
const brokenNl = () => `De opbouw van deze tekst is beschadigd. ${againNl}`
const brokenEn = () => `The structure of this text is damaged. ${againEn}`

const fallback: Record<Language, Wording> = {
  nl: () => `We kunnen deze tekst zo niet bewaren. ${againNl}`,
  en: () => `We cannot keep this text as it is. ${againEn}`,
}

const wordings: Record<Language, Record<string, Wording>> = {
  nl: {
    document_not_an_object: brokenNl,
    document_root: brokenNl,
    unknown_key: brokenNl,
    content_not_a_list: brokenNl,
    text_missing: brokenNl,
    unknown_attribute: ({ type }, name) => `Er staat opmaak in de tekst die we niet bewaren, bij een ${name(type)}. ${againNl}`,
    attribute_value: ({ type }, name) => `De opmaak van een ${name(type)} klopt niet. Haal die opmaak weg en maak haar opnieuw.`,
    unknown_node: ({ type }, name) => `In dit veld kan geen ${name(type)} staan. Haal dit weg.`,
    unknown_mark: () => 'In de tekst staat opmaak die we niet bewaren. Gebruik alleen vet, cursief en links.',
    link_address: ({ href }) => `Deze link werkt niet: “${shorten(href)}”. Een link begint met https://, http://, mailto: of tel:.`,
    text_character: () =>
      'In de tekst staat een onzichtbaar teken dat we niet kunnen bewaren. Typ het woord opnieuw dat u als laatste plakte.',
    document_too_deep: ({ max }) => `Er staan te veel lijsten in lijsten: meer dan ${max} lagen. Maak de lijst eenvoudiger.`,
    document_too_many_nodes: ({ max }) =>
      `De tekst heeft te veel onderdelen: meer dan ${format(max, 'nl')}. Verdeel de tekst over meer antwoorden.`,
    document_too_long: ({ max }) =>
      `De tekst is te lang: meer dan ${format(max, 'nl')} tekens. Maak de tekst korter of verdeel hem over meer antwoorden.`,
    document_structure: ({ type }, name) =>
      type === 'doc'
        ? `Dit veld mag alleen bevatten wat op de knoppenbalk staat. ${againNl}`
        : `Er staat iets in een ${name(type)} dat daar niet kan staan. ${againNl}`,
  },
  en: {
    document_not_an_object: brokenEn,
    document_root: brokenEn,
    unknown_key: brokenEn,
    content_not_a_list: brokenEn,
    text_missing: brokenEn,
    unknown_attribute: ({ type }, name) => `The text has layout that we do not keep, in ${name(type)}. ${againEn}`,
    attribute_value: ({ type }, name) => `The layout of ${name(type)} is not right. Remove it and make it again.`,
    unknown_node: ({ type }, name) => `This field cannot hold ${name(type)}. Remove it.`,
    unknown_mark: () => 'The text has layout that we do not keep. Use bold, italic and links only.',
    link_address: ({ href }) => `This link does not work: “${shorten(href)}”. A link starts with https://, http://, mailto: or tel:.`,
    text_character: () => 'The text holds an invisible character that we cannot keep. Type the words you pasted last again.',
    document_too_deep: ({ max }) => `There are too many lists in lists: more than ${max} levels. Make the list simpler.`,
    document_too_many_nodes: ({ max }) => `The text has too many parts: more than ${format(max, 'en')}. Divide it over more answers.`,
    document_too_long: ({ max }) =>
      `The text is too long: more than ${format(max, 'en')} characters. Shorten it or divide it over more answers.`,
    document_structure: ({ type }, name) =>
      type === 'doc'
        ? `This field can only hold what the toolbar offers. ${againEn}`
        : `There is something in ${name(type)} that cannot be there. ${againEn}`,
  },
}

/** A long address would push the advice off the screen. */
function shorten(href: unknown): string {
  const text = String(href ?? '')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function format(value: unknown, language: Language): string {
  return Number(value).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
}
