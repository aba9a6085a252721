import { useEffect, useState } from 'react'
import type { AgentSearchResponse } from '../../../api/agent/schema'
import { toDay } from '../../../time/dates'
import { filterParameters, type AgentFilters } from '../location/agentFilters'
import { fetchJson, type RequestFailure } from '../parts/fetchJson'
import { useRetry } from '../parts/useRetry'

export interface SearchInput {
  query: string
  /** Slug; null: every municipality. */
  municipality: string | null
  filters: AgentFilters
}

export interface SearchState {
  results: AgentSearchResponse | null
  /** The query that `results` answer. */
  answeredQuery: string
  /** `results` answer what was asked before: an older query, or another municipality or filter. */
  isBehind: boolean
  failure: RequestFailure | null
  /** It takes longer than a person takes for "at once". */
  isSlow: boolean
  loadMore: (() => void) | null
  retry: () => void
}

/** Below this a word about waiting is a flicker, not help. */
const SLOW_MS = 300

interface Answered {
  results: AgentSearchResponse
  input: SearchInput
}

/**
 * A request per change, the older one aborted. The old results stay until the
 * new ones are there, also when a request fails: `isBehind` says so, for they must not pass for the answer. A blank query asks nothing.
 */
export function useSearch(input: SearchInput): SearchState {
  const { query, municipality, filters } = input
  const [answered, setAnswered] = useState<Answered | null>(null)
  const [failure, setFailure] = useState<RequestFailure | null>(null)
  const [isSlow, setIsSlow] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [wantedPage, setWantedPage] = useState<{ page: number; for: Answered } | null>(null)
  const isBlank = query.trim() === ''

  useEffect(() => {
    // What a page of the older results brings must not pass for what became of this search.
    setWantedPage(null)
    if (isBlank) {
      setAnswered(null)
      setFailure(null)
      return
    }
    return requestSearch({ query, municipality, filters }, 1, {
      onSlow: setIsSlow,
      onFailure: setFailure,
      onResults: (results) => setAnswered({ results, input: { query, municipality, filters } }),
    })
  }, [query, municipality, filters, isBlank, attempt])

  useEffect(() => {
    if (!wantedPage) return
    return requestSearch(wantedPage.for.input, wantedPage.page, {
      onSlow: setIsSlow,
      onFailure: setFailure,
      // A page that comes after the query changed belongs to nothing on the screen.
      onResults: (page) => setAnswered((current) => (current === wantedPage.for ? append(current, page) : current)),
    })
  }, [wantedPage])

  const retry = () => setAttempt((count) => count + 1)
  useRetry(isBlank ? null : failure, retry)

  const hasMore = answered !== null && answered.results.page * answered.results.pageSize < answered.results.total
  return {
    results: isBlank ? null : (answered?.results ?? null),
    answeredQuery: answered?.input.query ?? '',
    isBehind:
      answered !== null &&
      (answered.input.query !== query || answered.input.municipality !== municipality || answered.input.filters !== filters),
    failure,
    isSlow: isSlow && !isBlank,
    loadMore: hasMore ? () => setWantedPage({ page: answered.results.page + 1, for: answered }) : null,
    retry,
  }
}

interface Listeners {
  onSlow: (isSlow: boolean) => void
  onFailure: (failure: RequestFailure | null) => void
  onResults: (results: AgentSearchResponse) => void
}

/** Starts one request and returns how to stop it. */
function requestSearch(input: SearchInput, page: number, listeners: Listeners): () => void {
  const abort = new AbortController()
  const timer = setTimeout(() => listeners.onSlow(true), SLOW_MS)
  fetchJson<AgentSearchResponse>(searchAddress(input, page), { signal: abort.signal })
    .then((result) => {
      if (abort.signal.aborted) return
      listeners.onFailure(result.ok ? null : result.failure)
      if (result.ok) listeners.onResults(result.value)
    })
    .catch((error: unknown) => {
      if (!abort.signal.aborted) throw error
    })
    .finally(() => {
      clearTimeout(timer)
      if (!abort.signal.aborted) listeners.onSlow(false)
    })
  return () => {
    clearTimeout(timer)
    abort.abort()
  }
}

function searchAddress({ query, municipality, filters }: SearchInput, page: number): string {
  const parameters = new URLSearchParams({ q: query, ...filterParameters(filters, toDay(new Date())) })
  if (municipality !== null) parameters.set('municipality', municipality)
  if (page > 1) parameters.set('page', String(page))
  return `/v1/agent/search?${parameters}`
}

function append({ results, input }: Answered, next: AgentSearchResponse): Answered {
  const known = new Set(results.vacs.map(({ uuid }) => uuid))
  return { input, results: { ...results, page: next.page, vacs: [...results.vacs, ...next.vacs.filter(({ uuid }) => !known.has(uuid))] } }
}
