'use client'

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
  onRun: () => void
}

/** A disabled button stays reachable by the arrow keys: the place of a button must not depend on the cursor. */
export function ToolbarButton({ action, label, isActive, isEnabled, isTabStop, onFocus, onRun }: ToolbarButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-action={action.id}
      title={action.shortcut ? `${label} (${action.shortcut.replace('Control', 'Ctrl')})` : label}
      aria-keyshortcuts={action.shortcut}
      aria-pressed={isActive ?? undefined}
      aria-disabled={isEnabled ? undefined : true}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      // A press of the mouse must not take the cursor out of the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => isEnabled && onRun()}
    >
      {label}
    </button>
  )
}
