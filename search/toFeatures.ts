import { wordsOf, type Features } from './featureStore'
import type { DocumentByIndex, IndexKey } from './searchDocument'

type Stored<Key extends IndexKey> = Features<Key>['document']

const vacFields = (document: Stored<'public'>, internalText = '') => ({
  title: wordsOf(document.question),
  terms: wordsOf(...document.searchTerms),
  vocabulary: wordsOf(...document.upl, ...document.vocabulary),
  body: wordsOf(document.body, internalText),
})

const fieldsByIndex: { [Key in IndexKey]: (document: Stored<Key>) => Features['fields'] } = {
  public: (document) => vacFields(document),
  agent: (document) => vacFields(document, document.internalText),
  contacts: (document) => ({
    title: wordsOf(document.name),
    terms: wordsOf(document.role, ...document.subjects),
    vocabulary: wordsOf(document.departmentName),
    body: wordsOf(document.availability, document.phone, document.email),
  }),
  notices: (document) => ({ title: wordsOf(document.title), terms: [], vocabulary: [], body: wordsOf(document.body) }),
}

/** What ranking reads of a stored document. */
export function toFeatures<Key extends IndexKey>(key: Key, document: Stored<Key>): Features<Key> {
  return { id: document.id, hash: document.hash, document, fields: fieldsByIndex[key](document) }
}

/** The stored attributes that ranking and hits need: all but the word lists made for Meilisearch. */
export const retrievedFields: Record<IndexKey, string[]> = {
  public: vacRetrieved([]),
  agent: vacRetrieved(['internalText', 'isNotByPhone', 'lastChecked', 'lastCheckedNumber', 'reviewDue']),
  contacts: ['id', 'hash', 'name', 'role', 'departmentId', 'departmentName', 'phone', 'email', 'availability', 'subjects', 'municipalitySlugs', 'sortKey', 'titleLength'],
  notices: ['id', 'hash', 'title', 'body', 'endsAt', 'vacUuids', 'municipalitySlugs', 'sortKey', 'titleLength'],
}

function vacRetrieved(more: string[]): string[] {
  return [
    ...['id', 'hash', 'slug', 'question', 'summary', 'body', 'searchTerms', 'vocabulary', 'departmentId', 'departmentName'],
    ...['themes', 'themeSlugs', 'targetGroup', 'upl', 'municipalitySlugs', 'publishedAt', 'sortKey', 'titleLength'],
    ...more,
  ]
}
