'use client'

import { useSyncExternalStore } from 'react'
import { siteWords } from '../../messages/siteWords'

const neverChanges = () => () => {}

/** Opens the browser's print window. Without JavaScript it is not there, and words say how to print. */
export function PrintButton() {
  const words = siteWords.nl.print
  const hasScript = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
  if (!hasScript) {
    return (
      <noscript>
        <p>{words.manual}</p>
      </noscript>
    )
  }
  return (
    <button type="button" className="button" onClick={() => window.print()}>
      {words.button}
    </button>
  )
}
