import { bodyOf, featuresOf, phrasesOf, type Features, type RankedTexts, type Shown } from './features'
import type { DocumentByIndex, IndexKey } from './searchDocument'
import type { WordTable } from './wordTable'

export type Stored<Key extends IndexKey> = Omit<DocumentByIndex[Key], 'titleWords' | 'bodyWords'>

/** Splits a stored document into what a hit shows and the texts it is only matched on. */
const split: { [Key in IndexKey]: (stored: Stored<Key>) => { document: Shown<Key>; texts: RankedTexts } } = {
  public: ({ searchTerms, vocabulary, body, ...document }) => ({
    document,
    texts: { title: document.question, terms: searchTerms, vocabulary: [...document.upl, ...vocabulary], body },
  }),
  agent: ({ searchTerms, vocabulary, body, internalText, ...document }) => ({
    document,
    texts: { title: document.question, terms: searchTerms, vocabulary: [...document.upl, ...vocabulary], body: `${body}\n${internalText}` },
  }),
  contacts: ({ subjects, ...document }) => {
    const { name, role, departmentName, availability, phone, email } = document
    return {
      document,
      texts: { title: name, terms: [role, ...subjects], vocabulary: [departmentName], body: [availability, phone, email].join('\n') },
    }
  },
  notices: ({ body, ...document }) => ({ document, texts: { title: document.title, terms: [], vocabulary: [], body } }),
}

/** What ranking reads of a stored document. */
export function toFeatures<Key extends IndexKey>(key: Key, stored: Stored<Key>, table: WordTable): Features<Key> {
  const { document, texts } = split[key](stored)
  return featuresOf(document, {
    phrases: {
      title: phrasesOf([texts.title], table),
      terms: phrasesOf(texts.terms, table),
      // all answers about a product carry the same national titles
      vocabulary: table.sharedPhrases(texts.vocabulary, () => phrasesOf(texts.vocabulary, table)),
    },
    body: bodyOf(texts.body, table),
  })
}

const vacRetrieved = [
  'id',
  'hash',
  'slug',
  'question',
  'summary',
  'body',
  'searchTerms',
  'vocabulary',
  'departmentId',
  'departmentName',
  'themes',
  'themeSlugs',
  'targetGroup',
  'upl',
  'municipalitySlugs',
  'publishedAt',
  'sortKey',
  'titleLength',
]

/** The stored attributes that ranking and hits need: all but the word lists made for Meilisearch. */
export const retrievedFields: Record<IndexKey, readonly string[]> = {
  public: vacRetrieved,
  agent: [...vacRetrieved, 'internalText', 'isNotByPhone', 'lastChecked', 'lastCheckedNumber', 'reviewDue'],
  contacts: [
    'id',
    'hash',
    'name',
    'role',
    'departmentId',
    'departmentName',
    'phone',
    'email',
    'availability',
    'subjects',
    'municipalitySlugs',
    'sortKey',
    'titleLength',
  ],
  notices: ['id', 'hash', 'title', 'body', 'endsAt', 'vacUuids', 'municipalitySlugs', 'sortKey', 'titleLength'],
}
