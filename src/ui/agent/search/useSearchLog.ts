import { useCallback, useEffect, useRef } from 'react'
import { mergeTyping, type OpenSearch, type ReadItem, type SearchEvent } from './mergeTyping'
import { vacUuid, type ItemKey } from '../location/selection'
import type { AgentLocationState } from '../location/useAgentLocation'
import { READ_MS } from '../results/useRecent'
import type { SearchState } from './useSearch'

/** Nobody did anything this long: the call is about something else by now. */
const IDLE_MS = 30_000

interface Input {
  location: AgentLocationState
  search: SearchState
  /** What is on the screen to be read, also when nobody asked for it. */
  shown: ItemKey | null
  /** Goes up each time something is opened on purpose. */
  openedCount: number
  municipality: string | null
}

/** Tells the server of every search once it is over, without who did it (docs/decisions/0007). The screen waits for nothing. */
export function useSearchLog({ location, search, shown, openedCount, municipality }: Input): void {
  const { query, opened } = location
  const { results, answeredQuery } = search
  const state = useRef<OpenSearch | null>(null)
  const idle = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const chosen = useRef(municipality)

  const tell = useCallback((event: SearchEvent) => {
    const merged = mergeTyping(state.current, event)
    state.current = merged.search
    if (merged.finished) send({ ...merged.finished, ...(chosen.current === null ? {} : { municipality: chosen.current }) })
    clearTimeout(idle.current)
    if (merged.search) idle.current = setTimeout(() => tell({ type: 'left', at: Date.now() }), IDLE_MS)
  }, [])

  useEffect(() => tell({ type: 'typed', query, at: Date.now() }), [query, tell])

  useEffect(() => {
    chosen.current = municipality
  }, [municipality])

  useEffect(() => {
    if (results)
      tell({
        type: 'answered',
        query: answeredQuery,
        total: results.total,
        hasContacts: results.contacts.length > 0,
        source: results.source,
      })
  }, [results, answeredQuery, tell])

  const read = useRef<() => void>(() => undefined)
  useEffect(() => {
    const at = Date.now()
    read.current = () => {
      if (shown !== null) tell({ type: 'read', ...itemOf(shown, search), at, isChosen: opened !== null })
    }
    if (shown === null || answeredQuery !== query) return
    const timer = setTimeout(() => read.current(), READ_MS)
    return () => clearTimeout(timer)
    // Results that grow while somebody reads do not begin the reading anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, opened, query, answeredQuery, tell])

  // After the effect above, which knows what has been opened.
  useEffect(() => {
    if (openedCount > 0) read.current()
  }, [openedCount])

  useEffect(() => {
    const leave = () => tell({ type: 'left', at: Date.now() })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [tell])
}

function itemOf(shown: ItemKey, { results }: SearchState): Pick<ReadItem, 'kind' | 'uuid' | 'rank'> {
  const uuid = vacUuid(shown)
  const index = results?.vacs.findIndex((hit) => hit.uuid === uuid) ?? -1
  return { kind: shown.slice(0, shown.indexOf(':')) as ReadItem['kind'], uuid, rank: index === -1 ? null : index + 1 }
}

/** Outlives the page, and nobody hears whether it arrived: a search that is not counted harms nobody. */
function send(search: object): void {
  fetch('/v1/agent/searches', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(search),
    credentials: 'same-origin',
    keepalive: true,
  }).catch(() => undefined)
}
