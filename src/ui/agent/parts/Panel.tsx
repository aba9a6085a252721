import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { agentWords } from '../../../messages/agentWords'

/** Marks where the focus starts in a panel. React keeps `autofocus` from the browser, which then takes the first button. */
export const INITIAL_FOCUS = 'data-initial-focus'

/** A dialog over the screen. The browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Panel({ heading, onClose, children }: { heading: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()

  // Closing in a layout effect: the dialog is still in the page then, and only an open dialog gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) {
      element.showModal()
      element.querySelector<HTMLElement>(`[${INITIAL_FOCUS}]`)?.focus()
    }
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className="agent-panel"
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // Browsers may close a dialog without asking. In development React closes and opens it once at the start.
      onClose={() => {
        if (!dialog.current?.open) onClose()
      }}
    >
      <div className="agent-panel__head">
        <h2 id={headingId}>{heading}</h2>
        <button type="button" className="agent-button agent-button--quiet" onClick={onClose}>
          {agentWords.panel.close} <kbd>Esc</kbd>
        </button>
      </div>
      {children}
    </dialog>
  )
}
