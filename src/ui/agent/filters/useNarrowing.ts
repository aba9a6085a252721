import { useRef, useState, type RefObject } from 'react'
import { noFilters, type AgentFilters } from '../location/agentFilters'

/** The filters, and the choices that stand folded away. */
export interface Narrowing {
  filters: AgentFilters
  narrow: (filters: AgentFilters) => void
  /** Takes all filters off and goes to the search box: the button that asked for it goes away with the empty result. */
  clear: () => void
  isOpen: boolean
  /** The first choice, to begin at. */
  first: RefObject<HTMLSelectElement | null>
  toggle: () => void
  /** Unfolds the choices and puts the focus on the first. */
  enter: () => void
  /** Folds them and goes back to the search box. */
  leave: () => void
}

interface Input {
  filters: AgentFilters
  narrow: (filters: AgentFilters) => void
  /** On a narrow screen an answer may lie over the list. */
  showList: () => void
  toBox: () => void
  /** The focus only, with what was typed left as it stands. */
  focusBox: () => void
}

export function useNarrowing({ filters, narrow, showList, toBox, focusBox }: Input): Narrowing {
  const [isOpen, setIsOpen] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  return {
    filters,
    narrow,
    clear: () => {
      narrow(noFilters)
      focusBox()
    },
    isOpen,
    first,
    toggle: () => setIsOpen((was) => !was),
    enter: () => {
      showList()
      setIsOpen(true)
      // After the render: before it there is nothing to focus.
      requestAnimationFrame(() => first.current?.focus())
    },
    leave: () => {
      setIsOpen(false)
      toBox()
    },
  }
}
