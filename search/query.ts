import type { Audience, TargetGroup } from '../src/reading/vacView'
import { orUnanswered } from './client'
import type { Narrowing } from './acceptedSlots'
import type { SearchConnection } from './connection'
import { activeFacets, countFacets, filtersWithout, type Facets } from './facets'
import type { Features, Shown } from './features'
import { listDocuments } from './listDocuments'
import { acceptsVac, holdsFor } from './acceptsVac'
import { findCandidates } from './findCandidates'
import { markMatches, matchedWords, type TextPart } from './markMatches'
import { parseQuery, type ParsedQuery } from './parseQuery'
import { rank, type Ranked } from './rank'
import type { Selection } from './memoryIndex'
import type { ContactDocument, IndexKey, NoticeDocument } from './searchDocument'
import type { SynonymSet } from './synonyms'
import { forMunicipality, toFilter, type VacFilters } from './toFilter'

export interface VacSearch {
  audience: Audience
  /** As typed. '' lists everything, ordered by question. */
  query: string
  /** From 1; default 1. Out of range is brought within it. */
  page?: number
  /** 1 to 100; default 20. */
  pageSize?: number
  filters?: VacFilters
  /** What editors added to the built-in everyday words. */
  synonyms?: SynonymSet
  /** Whether to count per department, theme and so on, each without its own filter; default false. */
  facets?: boolean
  /** Days (yyyy-mm-dd) for which to count what was last checked before them; agents only. */
  checkedBeforeDays?: readonly string[]
}

export interface VacHit {
  uuid: string
  slug: string
  question: string
  summary: string
  department: { id: number; name: string }
  themes: { slug: string; name: string }[]
  targetGroup: TargetGroup
  upl: string[]
  /** Empty: holds everywhere. */
  municipalitySlugs: string[]
  /** Only comparable within one result; 0 without a query. */
  score: number
  /** Words of question and summary that matched, as they are written there, also by stem or compound part. */
  matchedWords: string[]
  /** The question, cut where a match begins and ends. */
  questionParts: TextPart[]
  summaryParts: TextPart[]
}

export interface Understood {
  /** The words that were looked for, folded. */
  terms: {
    word: string
    stem: string
    parts: string[]
    isPrefix: boolean
    /** What it may have been meant to be. */
    corrections: string[]
    /** What was looked for beside it. */
    synonyms: string[]
  }[]
  /** Words left out because they carry no meaning. */
  dropped: string[]
}

export interface SearchResult<Hit = VacHit> {
  /** Number of documents that match; of a very common word only the best few hundred are ranked and counted. */
  total: number
  page: number
  pageSize: number
  hits: Hit[]
  facets: Facets | null
  understood: Understood
}

/**
 * Searches VACs. Throws SearchUnavailableError (with cause) when Meilisearch is down or too slow;
 * no query, however odd, makes it throw anything else.
 */
export async function searchVacs(connection: SearchConnection, search: VacSearch): Promise<SearchResult> {
  const { audience, filters: allFilters = {} } = search
  const paging = toPaging(search)
  const query = parseQuery(search.query, search.synonyms)
  const filters = audience === 'agent' ? allFilters : { ...allFilters, checkedBefore: undefined }
  const days = audience === 'agent' ? (search.checkedBeforeDays ?? []) : []
  if (query.terms.length === 0) {
    if (query.text !== '') return emptyResult(query, paging, search.facets === true)
    return listVacs(connection, { audience, filters, paging, days, facets: search.facets === true })
  }
  const selectWith = (wanted: VacFilters) => select(connection, audience, { query, filter: toFilter(wanted), within: acceptsVac(wanted) })
  const { features, ...asked } = await selectWith(filters)
  const ranked = rank({ ...asked, candidates: features })
  return {
    ...paging,
    total: ranked.length,
    hits: pageOf(ranked, paging).map((result) => toVacHit(result, query)),
    facets: search.facets === true ? await countBeside(filters, { ranked, selectWith, days }) : null,
    understood: toUnderstood(query),
  }
}

interface Counting {
  ranked: readonly Ranked[]
  selectWith: (filters: VacFilters) => Promise<Selection>
  days: readonly string[]
}

async function countBeside(filters: VacFilters, { ranked, selectWith, days }: Counting): Promise<Facets> {
  const found = ranked.map(({ features }) => features)
  const perFacet = new Map<keyof Facets, readonly Features[]>()
  for (const facet of activeFacets(filters)) {
    const { features, ...asked } = await selectWith(filtersWithout(filters, facet))
    perFacet.set(
      facet,
      rank({ ...asked, candidates: features }).map((result) => result.features),
    )
  }
  return countFacets((facet) => perFacet.get(facet) ?? found, days)
}

export type ContactHit = Pick<
  ContactDocument,
  'id' | 'name' | 'role' | 'departmentId' | 'departmentName' | 'phone' | 'email' | 'availability'
> & { score: number; nameParts: TextPart[] }

export interface SideSearch {
  query: string
  /** At most 50; default 5. */
  limit?: number
  municipalitySlug?: string
  synonyms?: SynonymSet
}

/** Searches the phone directory; for staff only. '' finds nothing. */
export async function searchContacts(connection: SearchConnection, search: SideSearch): Promise<ContactHit[]> {
  const { query, ranked } = await searchSide(connection, 'contacts', search)
  return ranked.map(({ features, score }) => {
    const { id, name, role, departmentId, departmentName, phone, email, availability } = (features as Features<'contacts'>).document
    return { id, name, role, departmentId, departmentName, phone, email, availability, score, nameParts: markMatches(name, query) }
  })
}

export type NoticeHit = Pick<NoticeDocument, 'id' | 'title' | 'endsAt' | 'vacUuids'> & { score: number; titleParts: TextPart[] }

/** Searches the news of the day; for staff only. '' finds nothing. What has ended is the caller's to leave out or remove. */
export async function searchNotices(connection: SearchConnection, search: SideSearch): Promise<NoticeHit[]> {
  const { query, ranked } = await searchSide(connection, 'notices', search)
  return ranked.map(({ features, score }) => {
    const { id, title, endsAt, vacUuids } = (features as Features<'notices'>).document
    return { id, title, endsAt, vacUuids, score, titleParts: markMatches(title, query) }
  })
}

async function searchSide(
  connection: SearchConnection,
  key: 'contacts' | 'notices',
  { query: raw, limit = 5, municipalitySlug, synonyms }: SideSearch,
) {
  const query = parseQuery(raw, synonyms)
  if (query.terms.length === 0) return { query, ranked: [] }
  const filter = municipalitySlug === undefined ? [] : [forMunicipality(municipalitySlug)]
  const within =
    municipalitySlug === undefined ? null : { key: municipalitySlug, test: ({ values }: Features) => holdsFor(values, municipalitySlug) }
  const { features, ...asked } = await select(connection, key, { query, filter, within })
  return { query, ranked: rank({ ...asked, candidates: features }).slice(0, Math.min(Math.max(Math.trunc(limit) || 0, 0), 50)) }
}

interface Selecting {
  query: ParsedQuery
  filter: string[]
  within: Narrowing | null
}

// While the copy in memory is being loaded, Meilisearch itself is asked for candidates.
async function select(connection: SearchConnection, key: IndexKey, { query, filter, within }: Selecting): Promise<Selection> {
  return orUnanswered(async () => {
    const memory = await connection.follow(key).current()
    return memory === null ? findCandidates(connection, key, { query, filter }) : memory.select(query, within)
  })
}

interface Paging {
  page: number
  pageSize: number
}

interface Listing {
  audience: Audience
  filters: VacFilters
  paging: Paging
  days: readonly string[]
  facets: boolean
}

async function listVacs(connection: SearchConnection, { paging, ...listing }: Listing): Promise<SearchResult> {
  const { documents, total, facets } = await listDocuments(connection, { ...listing, ...paging })
  const nothing = parseQuery('')
  return { ...paging, total, hits: documents.map((document) => hitOf(document, 0, nothing)), facets, understood: toUnderstood(nothing) }
}

function emptyResult(query: ParsedQuery, paging: Paging, facets: boolean): SearchResult {
  return { ...paging, total: 0, hits: [], facets: facets ? countFacets(() => []) : null, understood: toUnderstood(query) }
}

/** Page and page size within what is allowed. */
export function toPaging({ page = 1, pageSize = 20 }: Pick<VacSearch, 'page' | 'pageSize'>): Paging {
  return { page: within(page, 1, 100_000), pageSize: within(pageSize, 1, 100) }
}

function within(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(Math.trunc(value) || lowest, lowest), highest)
}

function pageOf<T>(all: readonly T[], { page, pageSize }: Paging): T[] {
  return all.slice((page - 1) * pageSize, page * pageSize)
}

function toVacHit({ features, score }: Ranked, query: ParsedQuery): VacHit {
  return hitOf((features as Features<'public'>).document, score, query)
}

/** A hit. Names every attribute that leaves: search terms, vocabulary and internal text are matched, never returned. */
export function hitOf(document: Shown<'public'>, score: number, query: ParsedQuery): VacHit {
  const { id, slug, question, summary, departmentId, departmentName, themes, targetGroup, upl, municipalitySlugs } = document
  const questionParts = markMatches(question, query)
  const summaryParts = markMatches(summary, query)
  return {
    uuid: id,
    slug,
    question,
    summary,
    department: { id: departmentId, name: departmentName },
    themes,
    targetGroup,
    upl,
    municipalitySlugs,
    score,
    matchedWords: matchedWords([...questionParts, ...summaryParts]),
    questionParts,
    summaryParts,
  }
}

/** What a query became, as plain data. */
export function toUnderstood(query: ParsedQuery): Understood {
  return {
    terms: query.terms.map(({ word, isPrefix, corrections, synonyms }) => ({
      word: word.folded,
      stem: word.stem,
      parts: word.parts.map(({ folded }) => folded),
      isPrefix,
      corrections: corrections.map(({ folded }) => folded),
      synonyms: synonyms.map(({ text }) => text),
    })),
    dropped: query.dropped,
  }
}
