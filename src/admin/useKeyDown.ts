'use client'

import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Keys that act anywhere inside a part of the screen, such as Escape; the part itself is no control. */
export function useKeyDown(part: RefObject<HTMLElement | null>, onKeyDown: (event: KeyboardEvent) => void): void {
  const handle = useEffectEvent(onKeyDown)
  useEffect(() => {
    const node = part.current
    if (!node) return
    const listen = (event: KeyboardEvent) => handle(event)
    node.addEventListener('keydown', listen)
    return () => node.removeEventListener('keydown', listen)
  }, [part])
}
