import type { Payload } from 'payload'
import { authorize } from '../../../policies/authorize'
import { can } from '../../../policies/can'
import { ownDepartments } from '../../../policies/person'
import type { Sources } from '../../http/defineRoute'
import { COUNTED_DAYS, countedSince } from '../../figures/countedPeriod'
import { missedWords } from '../../figures/missedWords'
import { runSqlOf } from '../../database/runSql'
import { type LeadingSearch, type LostSearch, type Period, searchesThatLead, searchesThatLeadNowhere } from '../../figures/searchFigures'
import type { User } from '../../payload-types'
import { currentSynonyms } from '../search/currentSynonyms'
import { firstHits } from './firstHits'
import type { SearchSuggestion, SuggestionsResponse } from './schema'
import { loadSearchedVacs, type SearchedVac } from './searchedVacs'

interface Asked extends Sources {
  user: User
  now: Date
  /** Only what concerns this VAC. */
  vac?: number | undefined
}

/** What could be done about words that fail, most asked first. Owners: about their departments' answers, and what is of nobody. */
export async function loadSuggestions({ payload, connection, user, now, vac }: Asked): Promise<SuggestionsResponse> {
  authorize(user, 'read', 'search-suggestions')
  const run = runSqlOf(payload)
  const period = await periodFor(payload, user, now)
  const [leading, lost, synonyms] = await Promise.all([
    searchesThatLead(run, period, vac ?? null),
    searchesThatLeadNowhere(run, period),
    currentSynonyms(payload),
  ])
  const hits = await firstHits(
    { payload, connection },
    lost.filter(({ kind }) => kind === 'notOpened').map(({ query }) => query),
  )
  const vacs = await loadSearchedVacs(payload, [...leading.map((search) => search.vac), ...hits.values()])

  const missed = leading
    .filter(({ isDecided }) => !isDecided)
    .map((search) => suggest('missedWords', search, vacs.get(search.vac), synonyms))
  const nowhere = lost.map((search) => suggest(search.kind, search, vacs.get(hits.get(search.query) ?? 0), synonyms))
  const suggestions = [...missed.filter(({ term }) => term !== ''), ...nowhere.filter((suggestion) => concerns(suggestion, period, vacs))]
  return {
    suggestions: suggestions.filter((suggestion) => vac === undefined || suggestion.vac?.id === vac).sort((a, b) => b.count - a.count),
    leading:
      vac === undefined
        ? []
        : leading.map(({ key, query, count, averageRank }) => ({ key, query, count, averageRank: rounded(averageRank) })),
    days: COUNTED_DAYS,
    abilities: { decide: can(user, 'decide', 'search-suggestions'), makeSynonym: can(user, 'create', 'synonyms') },
  }
}

async function periodFor(payload: Payload, user: User, now: Date): Promise<Period> {
  const { searches } = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true })
  return { now, since: countedSince(now), minimumCount: searches.minimumCount, departments: ownDepartments(user) }
}

type Synonyms = Awaited<ReturnType<typeof currentSynonyms>>

function suggest(
  kind: SearchSuggestion['kind'],
  { key, query, count }: LeadingSearch | LostSearch,
  vac: SearchedVac | undefined,
  synonyms: Synonyms,
): SearchSuggestion {
  return {
    kind,
    key,
    query,
    count,
    vac: vac ? { id: vac.id, question: vac.question } : null,
    term: vac ? missedWords(query, vac.texts, synonyms).join(' ') : '',
    synonymOf: vac?.name ?? '',
  }
}

/** What nothing answers is of everybody; what an answer was found for is of its owner. */
function concerns({ vac }: SearchSuggestion, { departments }: Period, vacs: ReadonlyMap<number, SearchedVac>): boolean {
  return vac === null || departments === null || departments.includes(vacs.get(vac.id)?.department ?? 0)
}

function rounded(rank: number | null): number | null {
  return rank === null ? null : Math.round(rank * 10) / 10
}
