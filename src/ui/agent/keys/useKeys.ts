import { useEffect, useRef } from 'react'
import { keyAction, type KeyAction, type KeyPlace, type KeySituation } from './keyAction'

/** Marks the parts of the page by `data-place`, so that a key press knows where it happened. */
export const PLACE_ATTRIBUTE = 'data-place'

/** Hears every key on the page. The handler says whether it did something; only then the browser's own act is prevented. */
export function useKeys(handle: (action: KeyAction) => boolean, settings: Omit<KeySituation, 'place'>): void {
  const latest = useRef({ handle, settings })
  useEffect(() => {
    latest.current = { handle, settings }
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const { key, code, altKey: alt, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, isComposing } = event
      const situation = { ...latest.current.settings, place: placeOf(event.target) }
      const action = keyAction({ key, code, alt, ctrl, meta, shift, isComposing }, situation)
      if (action !== null && latest.current.handle(action)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'elsewhere'
  if (target.getAttribute(PLACE_ATTRIBUTE) === 'box') return 'box'
  if (target.isContentEditable || target.matches('input, textarea, select')) return 'field'
  return target.closest(`[${PLACE_ATTRIBUTE}="answer"]`) ? 'answer' : 'elsewhere'
}
