'use client'

import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { dispatchReadability, readabilityOf } from './ReadabilityExtension'

/** A pointer that only passes by opens nothing (milliseconds). */
const OPEN_AFTER = 300
/** Time to reach the explanation from the text. */
const CLOSE_AFTER = 350

/** Opens the explanation under a pointer that rests on a finding, or a finger that taps one; closes it when the pointer leaves both. */
export function useHoverExplanation(editor: Editor): void {
  useEffect(() => {
    const frame = editor.view.dom.closest<HTMLElement>('[data-editor-frame]')
    if (!frame) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const after = (wait: number, work: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(work, wait)
    }
    const explain = (ids: string[]) => {
      const shown = readabilityOf(editor).explained
      if (shown?.origin === 'focus' || shown?.findings.map(({ id }) => id).join() === ids.join()) return
      dispatchReadability(editor, { type: 'explain', ids, origin: 'pointer' })
    }
    const closeSoon = () =>
      after(CLOSE_AFTER, () => {
        if (readabilityOf(editor).explained?.origin !== 'pointer' || frame.querySelector('[data-explanation]:focus-within')) return
        dispatchReadability(editor, { type: 'close' })
      })
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      const ids = findingsUnder(event.target)
      if (isInExplanation(event.target)) clearTimeout(timer)
      else if (ids.length === 0) closeSoon()
      else if (event.buttons === 0) after(OPEN_AFTER, () => explain(ids))
    }
    const onClick = (event: MouseEvent) => {
      const ids = findingsUnder(event.target)
      if (ids.length > 0) after(0, () => explain(ids))
    }
    frame.addEventListener('pointerover', onOver)
    frame.addEventListener('pointerleave', closeSoon)
    frame.addEventListener('click', onClick)
    return () => {
      clearTimeout(timer)
      frame.removeEventListener('pointerover', onOver)
      frame.removeEventListener('pointerleave', closeSoon)
      frame.removeEventListener('click', onClick)
    }
  }, [editor])
}

function isInExplanation(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-explanation]') !== null
}

/** Ids of the findings whose underline lies under an element, innermost first. */
function findingsUnder(target: EventTarget | null): string[] {
  const ids: string[] = []
  let element = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
  while (element) {
    if (element.dataset.finding) ids.push(element.dataset.finding)
    element = element.parentElement?.closest<HTMLElement>('[data-finding]') ?? null
  }
  return ids
}
