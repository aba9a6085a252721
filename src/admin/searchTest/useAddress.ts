'use client'

import { useEffect } from 'react'
import { searchTestHref, type TestedSearch } from './searchTestHref'

/** Quiet before the address follows, in milliseconds: browsers refuse an address that changes with every letter of a fast typist. */
const QUIET = 300

/** Keeps what is tested in the address, so that it can be sent to a colleague. */
export function useAddress(search: TestedSearch): void {
  const address = searchTestHref({ ...search, q: search.q.trim() })
  useEffect(() => {
    const timer = setTimeout(() => window.history.replaceState(null, '', address), QUIET)
    return () => clearTimeout(timer)
  }, [address])
}
