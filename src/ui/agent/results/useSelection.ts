import { useEffect, useRef, useState } from 'react'
import type { AgentLocationState } from '../location/useAgentLocation'
import type { SearchState } from '../search/useSearch'
import { latenessOf } from '../parts/lateness'
import { itemKeys, nearKeys, stepSelection, type ItemKey } from '../location/selection'

export interface Selection {
  keys: ItemKey[]
  /** Marked in the list; null when what is open is not among the results. */
  selected: ItemKey | null
  /** What the right half shows. */
  shown: ItemKey | null
  /** Whether there was anywhere to go. */
  walk: (step: 1 | -1) => boolean
  /** Opens what is selected, once the results belong to what was typed. */
  openSelected: () => boolean
}

interface Input {
  location: AgentLocationState
  search: SearchState
  /** Both halves are visible: walking along the list opens. */
  hasTwoPanes: boolean
  onOpened: () => void
}

/** Which result is selected, and how arrows and Enter change it. */
export function useSelection({ location, search, hasTwoPanes, onOpened }: Input): Selection {
  const { answeredQuery, isBehind, loadMore } = search
  // What is covered cannot be walked along either.
  const results = latenessOf(search) === 'failed' ? null : search.results
  const [chosen, setChosen] = useState<{ key: ItemKey; query: string } | null>(null)
  const isWaitingToOpen = useRef(false)
  const found = itemKeys(results)
  const keys = [...found, ...nearKeys(results)]
  const isAnswered = results !== null && !isBehind
  const selected =
    location.opened !== null
      ? keys.includes(location.opened)
        ? location.opened
        : null
      : chosen?.query === answeredQuery && keys.includes(chosen.key)
        ? chosen.key
        : (found[0] ?? null)

  const open = (key: ItemKey) => {
    location.open(key, 'push')
    onOpened()
  }

  const walk = (step: 1 | -1) => {
    const next = stepSelection(keys, selected, step)
    if (next === null) return false
    if (step === 1 && next === keys.at(-1)) loadMore?.()
    setChosen({ key: next, query: answeredQuery })
    if (hasTwoPanes) location.open(next, 'replace')
    return true
  }

  const openSelected = () => {
    if (location.opened !== null) onOpened()
    else if (isAnswered && selected) open(selected)
    else isWaitingToOpen.current = !isAnswered && location.query.trim() !== ''
    return true
  }

  // Enter came before the results of the last letter: open when they are there, not the first of the older ones.
  useEffect(() => {
    if (!isWaitingToOpen.current || !isAnswered) return
    isWaitingToOpen.current = false
    if (selected) open(selected)
  })
  useEffect(() => {
    isWaitingToOpen.current = false
  }, [location.query])

  return { keys, selected, shown: location.opened ?? selected, walk, openSelected }
}
