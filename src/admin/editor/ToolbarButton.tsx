'use client'

import type { KeyboardEvent } from 'react'
import type { EditorActionId } from '../../messages/editorWords'
import type { ToolbarAction } from './toolbarActions'
import styles from './Toolbar.module.css'

interface ToolbarButtonProps {
  action: ToolbarAction
  label: string
  /** Null for a button that is no toggle. */
  isActive: boolean | null
  isEnabled: boolean
  isTabStop: boolean
  onFocus: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onRun: () => void
}

/** Only what every word processor draws in the same way; everything else is a word. */
const icons: Partial<Record<EditorActionId, string>> = {
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H9',
}

/** A disabled button stays reachable by the arrow keys: the place of a button must not depend on the cursor. */
export function ToolbarButton({ action, label, isActive, isEnabled, isTabStop, onFocus, onKeyDown, onRun }: ToolbarButtonProps) {
  const icon = icons[action.id]
  return (
    <button
      type="button"
      className={styles.button}
      data-action={action.id}
      title={action.shortcut ? `${label} (${action.shortcut.replace('Control', 'Ctrl')})` : label}
      aria-label={icon ? label : undefined}
      aria-keyshortcuts={action.shortcut}
      aria-pressed={isActive ?? undefined}
      aria-disabled={isEnabled ? undefined : true}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      // A press of the mouse must not take the cursor out of the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isEnabled && onRun()}
    >
      {icon ? (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      ) : (
        label
      )}
    </button>
  )
}
