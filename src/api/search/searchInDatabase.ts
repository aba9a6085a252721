import type { Payload, Where } from 'payload'
import type { SearchResult, VacSearch } from '../../../search/query'
import { loadReadingContextAsSystem, loadVacsAsSystem } from '../../reading/loadVacs'
import { readVac } from '../../reading/readVac'
import type { VacView } from '../../reading/vacView'

/** More than this nobody looks through while the search engine is away. */
const MOST = 100

/** Finds live VACs whose question, short answer or search terms hold every word of the query. */
export async function searchInDatabase(payload: Payload, wanted: VacSearch): Promise<SearchResult> {
  const words = wanted.query.split(/\s+/).filter(Boolean).slice(0, 10)
  const holds = words.map((word): Where => ({
    or: [{ question: { like: word } }, { shortAnswer: { like: word } }, { searchTerms: { like: word } }],
  }))
  const [context, sources] = await Promise.all([
    loadReadingContextAsSystem({ payload }),
    loadVacsAsSystem({ payload }, { where: { and: [{ _status: { equals: 'published' } }, ...holds] }, limit: MOST }),
  ])
  const views = sources
    .map((source) =>
      readVac(source, context, {
        audience: 'public',
        channel: 'website',
        municipality: wanted.filters?.municipalitySlug ?? null,
        moment: new Date(),
      }),
    )
    .filter((view) => view !== null)
    .filter((view) => isWanted(view, wanted))
  const page = wanted.page ?? 1
  const pageSize = wanted.pageSize ?? 20
  return {
    total: views.length,
    page,
    pageSize,
    hits: views.slice((page - 1) * pageSize, page * pageSize).map(toHit),
    facets: null,
    understood: { terms: words.map((word) => ({ word, stem: word, parts: [], isPrefix: false, corrections: [], synonyms: [] })), dropped: [] },
  }
}

function isWanted(view: VacView, { filters = {} }: VacSearch): boolean {
  if (filters.themeSlug && !view.themes.some(({ slug }) => slug === filters.themeSlug)) return false
  return !filters.departmentId || view.department.id === filters.departmentId
}

function toHit(view: VacView): SearchResult['hits'][number] {
  return {
    uuid: view.uuid,
    slug: view.slug,
    question: view.question,
    summary: view.shortAnswer,
    department: view.department,
    themes: view.themes,
    targetGroup: view.targetGroup,
    upl: view.upl.map(({ name }) => name),
    score: 0,
    matchedWords: [],
    questionParts: [{ text: view.question, isMatch: false }],
    summaryParts: [{ text: view.shortAnswer, isMatch: false }],
  }
}
