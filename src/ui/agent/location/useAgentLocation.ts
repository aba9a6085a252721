import { useCallback, useEffect, useRef, useState } from 'react'
import { formatAgentLocation, parseAgentLocation, type AgentLocation } from './agentLocation'
import { isFiltered, keepFilters, noFilters, type AgentFilters } from './agentFilters'
import type { ItemKey } from './selection'

/** Browsers refuse more than some 100 changes of the address in 10 seconds. */
const WRITE_AFTER_MS = 300

export interface AgentLocationState extends AgentLocation {
  /**
   * Typing changes the address without a step in the history, unless an answer was open or results were narrowed: that
   * stays one step back. It takes the filters off: another question may belong elsewhere, and a filter left on would
   * hide its answer.
   */
  type: (query: string) => void
  /** Narrows the results. No step in the history: in a list of choices the arrows pass by all of them. */
  narrow: (filters: AgentFilters) => void
  /** `push` makes a step that the back button undoes; `replace` is for walking along the list. */
  open: (opened: ItemKey | null, how: 'push' | 'replace') => void
  /** Puts an answer beside the other, or takes it away: a step in the history. */
  putBeside: (uuid: string | null) => void
}

/** The query and the opened item, in step with the address and with back and forward. */
export function useAgentLocation(): AgentLocationState {
  const [location, setLocation] = useState<AgentLocation>({ query: '', opened: null, beside: null, filters: noFilters })
  const current = useRef(location)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const show = useCallback((next: AgentLocation) => {
    // Back and forward read them anew from the address; the same ones must not repeat the search and lose its further pages.
    current.current = { ...next, filters: keepFilters(current.current.filters, next.filters) }
    setLocation(current.current)
  }, [])

  useEffect(() => {
    const read = () => {
      clearTimeout(timer.current)
      show(parseAgentLocation(window.location.search))
    }
    read()
    window.addEventListener('popstate', read)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('popstate', read)
    }
  }, [show])

  const write = useCallback((how: 'push' | 'replace') => {
    clearTimeout(timer.current)
    const address = formatAgentLocation(current.current)
    if (address === window.location.pathname + window.location.search) return
    if (how === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }, [])

  // Who clicks may leave, to sign in for instance, and comes back to the address.
  useEffect(() => {
    const flush = () => write('replace')
    window.addEventListener('click', flush, true)
    return () => window.removeEventListener('click', flush, true)
  }, [write])

  const writeSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => write('replace'), WRITE_AFTER_MS)
  }, [write])

  const type = useCallback(
    (query: string) => {
      const { opened, filters } = current.current
      const isWorthKeeping = opened !== null || isFiltered(filters)
      if (isWorthKeeping) write('replace')
      show({ ...current.current, query, opened: null, filters: noFilters })
      if (isWorthKeeping) write('push')
      else writeSoon()
    },
    [show, write, writeSoon],
  )

  const narrow = useCallback(
    (filters: AgentFilters) => {
      show({ ...current.current, filters })
      writeSoon()
    },
    [show, writeSoon],
  )

  const open = useCallback(
    (opened: ItemKey | null, how: 'push' | 'replace') => {
      if (how === 'push') write('replace')
      show({ ...current.current, opened })
      if (how === 'push') write('push')
      else writeSoon()
    },
    [show, write, writeSoon],
  )

  const putBeside = useCallback(
    (beside: string | null) => {
      write('replace')
      show({ ...current.current, beside })
      write('push')
    },
    [show, write],
  )

  return { ...location, type, narrow, open, putBeside }
}
