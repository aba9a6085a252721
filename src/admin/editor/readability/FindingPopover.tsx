'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { ReadabilityWords } from '../../../messages/readabilityWords'
import parts from '../../parts.module.css'
import { FindingDetails } from '../../readability/FindingDetails'
import { ruleName } from '../../readability/ruleName'
import { useKeyDown } from '../../useKeyDown'
import { dispatchReadability, followSuggestion, readabilityOf } from './ReadabilityExtension'
import { placePopover } from './placePopover'
import type { Explanation } from './readabilityState'
import { useHoverExplanation } from './useHoverExplanation'
import styles from './FindingPopover.module.css'

interface FindingPopoverProps {
  editor: Editor
  words: ReadabilityWords
}

/** Explains the findings under the pointer or the cursor, with the suggestions one press away. */
export function FindingPopover({ editor, words }: FindingPopoverProps) {
  const explained = useEditorState({ editor, selector: ({ editor: now }) => readabilityOf(now).explained, equalityFn: Object.is })
  const [said, setSaid] = useState('')
  useHoverExplanation(editor)

  return (
    <>
      <p role="status" className={parts.hidden}>
        {explained?.origin === 'walk' ? announcement(explained, words) : said}
      </p>
      {explained && <Popover key={explained.findings[0]?.id} editor={editor} words={words} explained={explained} onSaid={setSaid} />}
    </>
  )
}

function Popover({ editor, words, explained, onSaid }: FindingPopoverProps & { explained: Explanation; onSaid: (text: string) => void }) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { at, origin, findings } = explained

  useEffect(() => {
    if (box.current) placePopover(box.current, editor.view.coordsAtPos(at))
  }, [editor, at])

  useEffect(() => {
    if (origin === 'focus') box.current?.querySelector('button')?.focus()
  }, [origin])

  const close = useCallback(() => dispatchReadability(editor, { type: 'close' }), [editor])

  useKeyDown(box, (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
    editor.view.focus()
  })

  useEffect(() => {
    const node = box.current
    if (!node) return
    // Who tabs on has left: a box over the text must not stay behind.
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !node.contains(relatedTarget)) close()
    }
    node.addEventListener('focusout', onFocusOut)
    return () => node.removeEventListener('focusout', onFocusOut)
  }, [close])

  return (
    <div ref={box} role="dialog" aria-label={words.dialog} className={styles.popover} data-explanation>
      {findings.map((finding) => (
        <FindingDetails
          key={finding.id}
          finding={finding}
          quote={finding.quote}
          words={words}
          onApply={(suggestion) => {
            if (followSuggestion(editor, { finding, suggestion })) onSaid(words.applied(suggestion.trim()))
          }}
        >
          <button
            type="button"
            className={styles.quiet}
            aria-describedby={`${id}-ignore`}
            onClick={() => {
              dispatchReadability(editor, { type: 'ignore', id: finding.id })
              editor.view.focus()
            }}
          >
            {words.ignore}
          </button>
        </FindingDetails>
      ))}
      <div className={styles.foot}>
        <p id={`${id}-ignore`} className={styles.hint}>
          {words.ignoreHint}
        </p>
        <button
          type="button"
          className={styles.close}
          onClick={() => {
            close()
            editor.view.focus()
          }}
        >
          {words.close}
        </button>
      </div>
    </div>
  )
}

function announcement({ findings }: Explanation, words: ReadabilityWords): string {
  return [...findings.map(({ severity, rule, message }) => `${words[severity]}, ${ruleName(rule)}: ${message}`), words.explainKey].join(' ')
}
