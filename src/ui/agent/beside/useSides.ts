import { useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'
import { sideLayout, type Layout, type Side } from './sideLayout'
import { useMediaQuery } from '../parts/useMediaQuery'

/** Two answers fit beside the list: see `data-layout` in sides.css. */
const ROOM_FOR_BOTH = '(min-width: 1200px)'

export interface Sides {
  layout: Layout
  /** The answer that the keys act on. */
  active: Side
  secondPane: RefObject<HTMLElement | null>
  /** Whether the focus is in the second answer. */
  isInSecond: () => boolean
  /** Somebody searches, walks or opens: that is about the first. */
  toFirst: () => void
  /** Goes to the other answer; false when there is none. */
  switchSide: () => boolean
  /** For the focus on any part of the screen. */
  onFocus: (event: FocusEvent) => void
}

interface Input {
  beside: string | null
  shown: string | null
  firstPane: RefObject<HTMLElement | null>
}

/** Which of two answers is in sight, and which one the keys act on. */
export function useSides({ beside, shown, firstPane }: Input): Sides {
  const [active, setActive] = useState<Side>('first')
  const [focusCount, setFocusCount] = useState(0)
  const secondPane = useRef<HTMLElement>(null)
  const isWide = useMediaQuery(ROOM_FOR_BOTH)
  const layout = sideLayout({ beside, shown, isWide, active })

  // After the render: without room for both the other one was not there.
  useEffect(() => {
    if (focusCount === 0) return
    const pane = active === 'second' ? secondPane.current : firstPane.current
    pane?.focus({ preventScroll: true })
    // It came in the place of the other, which may have been read to its end.
    if (layout !== 'both') pane?.scrollIntoView({ block: 'start' })
    // Only when somebody switched.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focusCount])

  return {
    layout,
    active: layout === 'one' ? 'first' : active,
    secondPane,
    isInSecond: () => secondPane.current?.contains(document.activeElement) ?? false,
    toFirst: () => setActive('first'),
    switchSide: () => {
      if (layout === 'one') return false
      setActive(active === 'first' ? 'second' : 'first')
      setFocusCount((count) => count + 1)
      return true
    },
    onFocus: ({ target }) => {
      // With one in sight only a switch changes which: somebody who tabs along should not lose it.
      if (layout !== 'both') return
      if (secondPane.current?.contains(target)) setActive('second')
      else if (!target.closest('.agent-legend, dialog')) setActive('first')
    },
  }
}
