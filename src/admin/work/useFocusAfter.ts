'use client'

import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** Marks a line that can be finished, and within it the control that gets the focus. */
export const LINE = 'data-work-line'
export const LINE_ACTION = 'data-work-action'

/**
 * Keeps the keyboard where the work is: after a line has gone, its successor's action has the focus, or
 * the predecessor's, or the heading of the list. Call the function before the line goes.
 */
export function useFocusAfter(page: RefObject<HTMLElement | null>): (key: string) => void {
  const target = useRef<string | null>(null)

  useEffect(() => {
    if (target.current === null) return
    const element = page.current?.querySelector<HTMLElement>(target.current)
    target.current = null
    element?.focus()
  })

  return useCallback(
    (key: string) => {
      const line = page.current?.querySelector(`[${LINE}="${key}"]`)
      const neighbour = [line?.nextElementSibling, line?.previousElementSibling].find((candidate) => candidate?.hasAttribute(LINE))
      const heading = line?.closest('section')?.getAttribute('aria-labelledby')
      target.current = neighbour ? `[${LINE}="${neighbour.getAttribute(LINE)}"] [${LINE_ACTION}]` : heading ? `[id="${heading}"]` : null
    },
    [page],
  )
}
