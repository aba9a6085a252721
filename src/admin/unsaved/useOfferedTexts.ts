'use client'

import { useEffect, useState } from 'react'
import { isSameValue } from '../../browser/unsaved/changedValues'
import type { UnsavedStore, UnsavedText } from '../../browser/unsaved/unsavedStore'

interface Form {
  place: string
  /** The open form itself: what it keeps now is no offer. */
  instance: string
  /** What is saved; null while the form is being filled. */
  saved: Record<string, unknown> | null
}

/** Texts of this place that this user typed before, or types in another tab, and that are not saved. Newest first. */
export function useOfferedTexts(store: UnsavedStore | null, { place, instance, saved }: Form): UnsavedText[] {
  const [texts, setTexts] = useState<UnsavedText[]>([])
  useEffect(() => {
    if (!store) return
    const read = () => setTexts(store.list(place))
    read()
    return store.subscribe(read)
  }, [store, place])
  if (saved === null) return []
  const isSaved = ({ values }: UnsavedText) => Object.keys(values).every((name) => isSameValue(values[name], saved[name]))
  return texts.filter((text) => text.instance !== instance && !isSaved(text))
}
