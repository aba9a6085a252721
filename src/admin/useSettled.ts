'use client'

import { useEffect, useState } from 'react'

/** Quiet time before something is read out, in milliseconds: while somebody types, a screen reader stays silent. */
const QUIET = 1500

/** A text for a live region: empty at first, and then the newest text after a moment of quiet, if it differs from the first. */
export function useSettled(text: string): string {
  const [first] = useState(text)
  const [settled, setSettled] = useState('')
  const isNews = text !== first || settled !== ''
  useEffect(() => {
    if (!isNews) return
    const timer = setTimeout(() => setSettled(text), QUIET)
    return () => clearTimeout(timer)
  }, [text, isNews])
  return settled
}
