import { filterValuesOf, type FilterValues } from '../documents/filterValues'
import type { IndexedDocument } from '../engine/indexedDocument'
import { bodyOf, phrasesOf } from '../engine/numberedTexts'
import type { Shown, Stored } from '../documents/retrievedFields'
import type { IndexKey } from '../documents/searchDocument'
import type { WordTable } from '../engine/wordTable'

/** A document of one of our indexes, in a copy. */
export type Indexed<Key extends IndexKey> = IndexedDocument<Shown<Key>, FilterValues>

/** The texts of a document per field, as ranking takes them in. */
interface RankedTexts {
  title: string
  terms: readonly string[]
  vocabulary: readonly string[]
  body: string
}

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
export function toIndexedDocument<Key extends IndexKey>(key: Key, stored: Stored<Key>, table: WordTable): Indexed<Key> {
  const { document, texts } = split[key](stored)
  const { id, hash, titleLength, sortKey } = document
  return {
    id,
    hash,
    document,
    values: filterValuesOf(document),
    titleLength,
    sortKey,
    phrases: {
      title: phrasesOf([texts.title], table),
      terms: phrasesOf(texts.terms, table),
      // all answers about a product carry the same national titles
      vocabulary: table.sharedPhrases(texts.vocabulary, () => phrasesOf(texts.vocabulary, table)),
    },
    body: bodyOf(texts.body, table),
  }
}
