import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { env } from '../../../src/env'
import type { VacView } from '../../../src/reading/vacView'
import { documentOf, vacViewFor } from '../../integration/search/vacViewFor'

/** One document to be found. */
export interface EvaluationDocument {
  id: string
  title: string
  text: string
  upl: string[]
}

export interface EvaluationQuery {
  query: string
  /** Ids of the documents that answer it; never empty. */
  relevant: ReadonlySet<string>
}

/** Documents with the queries that were judged on them. */
export interface EvaluationSet {
  name: string
  documents: EvaluationDocument[]
  queries: EvaluationQuery[]
}

export interface CatalogueRecord {
  g: string
  identifier: string
  title: string
  abstract?: string
  upl?: string[]
}

/** The Rijksoverheid VACs with everyday queries (set V). */
export function readVacSet(): EvaluationSet {
  const documents = readLines<{ id: string; question: string; answer: string }>('search/vacs_632.jsonl')
  const queries = readLines<{ query: string; relevant: string[] }>('search/vac_queries.jsonl')
  return {
    name: 'V',
    documents: documents.map(({ id, question, answer }) => ({ id, title: question, text: answer, upl: [] })),
    queries: queries.map(({ query, relevant }) => ({ query, relevant: new Set(relevant) })),
  }
}

/** The product catalogue of one municipality (set E): a record answers a query when it shares a UPL name. */
export function readCatalogueSet(municipality: string): EvaluationSet {
  const documents = readCatalogue()
    .filter(({ g }) => g === municipality)
    .map(({ identifier, title, abstract, upl }) => ({ id: toUuid(identifier + title), title, text: abstract ?? '', upl: upl ?? [] }))
  const queries = readLines<{ query: string; relevant_upl: string[] }>('search/upl_queries.jsonl').map(({ query, relevant_upl }) => ({
    query,
    relevant: new Set(documents.filter(({ upl }) => upl.some((name) => relevant_upl.includes(name))).map(({ id }) => id)),
  }))
  return { name: `E ${municipality}`, documents, queries: queries.filter(({ relevant }) => relevant.size > 0) }
}

/** All product records of all municipalities. */
export function readCatalogue(): CatalogueRecord[] {
  return readLines<CatalogueRecord>('catalogue/products_2023-10.jsonl.gz')
}

/** Per UPL name the titles municipalities use for it, most used first, with how many do. */
export function readUplTitles(): Map<string, [string, number][]> {
  return new Map(
    readLines<{ upl: string; titles: [string, number][] }>('catalogue/upl_titles.jsonl.gz').map(({ upl, titles }) => [upl, titles]),
  )
}

/** The document as the product would read it. */
export function toVacView({ id, title, text, upl }: EvaluationDocument): VacView {
  return vacViewFor({ uuid: id, question: title, answer: documentOf(text), upl: upl.map((name) => ({ name, uri: null })) })
}

function readLines<T>(path: string): T[] {
  const bytes = readFileSync(join(env.DATA_SETS, path))
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** A UUID made of a text: the same text, the same UUID. */
export function toUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
