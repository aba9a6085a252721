import type { DocumentByIndex, IndexKey } from './searchDocument'

/** A document as it comes back from Meilisearch: without the word lists made for it. */
export type Stored<Key extends IndexKey> = Omit<DocumentByIndex[Key], 'titleWords' | 'bodyWords'>

/** What a hit shows of a stored document: not the texts that are only matched. */
export type Shown<Key extends IndexKey> = Omit<Stored<Key>, 'searchTerms' | 'vocabulary' | 'body' | 'internalText' | 'subjects'>

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
