import { useEffect, type RefObject } from 'react'
import { agentWords } from '../../../messages/agentWords'
import type { ItemKey } from '../location/selection'

interface Input {
  pane: RefObject<HTMLElement | null>
  /** Goes up each time something is opened on purpose. */
  openedCount: number
  /** The answer has the screen to itself. */
  isOnlyPane: boolean
  shownId: ItemKey | null
  /** The question on the screen, for the window's title and the browser's history. */
  title: string | null
}

/** Where the right half stands: focused when opened, at its beginning when another thing is shown. */
export function usePane({ pane, openedCount, isOnlyPane, shownId, title }: Input): void {
  // After the render: on a narrow screen the answer is not there before it is opened.
  useEffect(() => {
    if (openedCount === 0) return
    pane.current?.focus({ preventScroll: true })
    if (isOnlyPane) pane.current?.scrollIntoView({ block: 'start' })
    // Only when something was opened, not when the window becomes wider.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [openedCount])

  useEffect(() => {
    pane.current?.scrollTo(0, 0)
  }, [pane, shownId])

  useEffect(() => {
    document.title = title === null ? agentWords.title : `${title} · ${agentWords.title}`
  }, [title])
}
