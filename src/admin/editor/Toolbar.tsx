'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { EditorWords } from '../../messages/editorWords'
import { ToolbarButton } from './ToolbarButton'
import { type ToolbarAction, tableActions } from './toolbarActions'
import styles from './Toolbar.module.css'

interface ToolbarProps {
  editor: Editor
  groups: ToolbarAction[][]
  words: EditorWords
  /** Id of the editable area. */
  controls: string
  ref: RefObject<HTMLDivElement | null>
}

/** One tab stop; arrow keys walk the buttons, Escape goes back to the text (the ARIA toolbar pattern). */
export function Toolbar({ editor, groups, words, controls, ref }: ToolbarProps) {
  const [current, setCurrent] = useState(0)
  const isInTable = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') })
  const shown = isInTable ? [...groups, tableActions] : groups
  const count = shown.reduce((sum, group) => sum + group.length, 0)
  const tabStop = Math.min(current, count - 1)
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      shown.flat().map((action) => ({ isActive: action.isActive?.(now) ?? null, isEnabled: action.isEnabled(now) })),
  })

  const moveTo = (index: number) => {
    setCurrent(index)
    ref.current?.querySelectorAll<HTMLButtonElement>('button')[index]?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetIndex(event.key, { current: tabStop, count })
    if (target === null && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (target === null) editor.commands.focus()
    else moveTo(target)
  }

  return (
    <div ref={ref} role="toolbar" aria-label={words.toolbar} aria-controls={controls} className={styles.toolbar}>
      {shown.map((group, groupIndex) => (
        <div
          key={group[0]?.id}
          role="group"
          aria-label={group === tableActions ? words.tableActions : undefined}
          className={group === tableActions ? styles.tableGroup : styles.group}
        >
          {group.map((action, place) => {
            const at = startOf(shown, groupIndex) + place
            return (
              <ToolbarButton
                key={action.id}
                action={action}
                label={words.actions[action.id]}
                isActive={states[at]?.isActive ?? null}
                isEnabled={states[at]?.isEnabled ?? false}
                isTabStop={at === tabStop}
                onFocus={() => setCurrent(at)}
                onKeyDown={onKeyDown}
                onRun={() => action.run(editor)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** Place in the row of the first button of a group. */
function startOf(groups: ToolbarAction[][], index: number): number {
  return groups.slice(0, index).reduce((sum, group) => sum + group.length, 0)
}

/** Where a key leads in the row of buttons; null for other keys. Goes round at both ends. */
function targetIndex(key: string, { current, count }: { current: number; count: number }): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (current + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (current - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
