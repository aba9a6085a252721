'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import type { ReadabilityWords } from '../../../messages/readabilityWords'
import type { TopChange } from '../../../readability/types'
import parts from '../../parts.module.css'
import { shorten } from '../../readability/FindingDetails'
import { Verdict, verdictText } from '../../readability/Verdict'
import { ruleName } from '../../readability/ruleName'
import { useSettled } from '../../useSettled'
import { dispatchReadability, goToFinding, readabilityOf } from './ReadabilityExtension'
import type { CheckedDocument, PlacedFinding } from './PlacedFinding'
import styles from './ReadabilityPanel.module.css'

interface ReadabilityPanelProps {
  editor: Editor
  /** Name of the field. */
  label: string
  words: ReadabilityWords
}

/** Below the text: the score, the changes that help most, and every finding. */
export function ReadabilityPanel({ editor, label, words }: ReadabilityPanelProps) {
  const checked = useEditorState({ editor, selector: ({ editor: now }) => readabilityOf(now).checked, equalityFn: Object.is })
  const shown = useEditorState({ editor, selector: ({ editor: now }) => readabilityOf(now).shown, equalityFn: Object.is })
  const ignored = useEditorState({ editor, selector: ({ editor: now }) => readabilityOf(now).ignored.length })
  if (!checked || checked.report.stats.words === 0) {
    return <p className={styles.empty}>{checked && checked.report.stats.headings === 0 ? words.noText : ''}</p>
  }
  return (
    <section aria-label={words.titleOf(label)} className={styles.panel}>
      <Verdict score={checked.report.score} meets={checked.report.meets} findings={shown} words={words} />
      <Announcement checked={checked} words={words} />
      <BestChanges editor={editor} changes={checked.report.topChanges} shown={shown} words={words} />
      {shown.length > 0 && <AllFindings editor={editor} shown={shown} words={words} />}
      {ignored > 0 && (
        <p className={styles.ignored}>
          {words.ignored(ignored)}{' '}
          <button type="button" className={styles.link} onClick={() => dispatchReadability(editor, { type: 'restore' })}>
            {words.restore}
          </button>
        </p>
      )}
    </section>
  )
}

interface PartProps {
  editor: Editor
  shown: readonly PlacedFinding[]
  words: ReadabilityWords
}

function Announcement({ checked, words }: { checked: CheckedDocument; words: ReadabilityWords }) {
  const { score, meets } = checked.report
  const settled = useSettled(verdictText({ score, meets, words }))
  return (
    <p role="status" className={parts.hidden}>
      {settled}
    </p>
  )
}

function BestChanges({ editor, changes, shown, words }: PartProps & { changes: readonly TopChange[] }) {
  const places = changes.flatMap((change) => {
    const first = shown.find(({ rule }) => rule === change.rule)
    return first ? [{ ...change, id: first.id }] : []
  })
  if (places.length === 0) return null
  return (
    <div>
      <p className={styles.heading}>{words.bestChanges}</p>
      <ol className={styles.list}>
        {places.map(({ rule, count, gain, id }) => (
          <li key={rule}>
            <button type="button" className={styles.row} onClick={() => goToFinding(editor, id)}>
              <span lang="nl">{ruleName(rule)}</span> <span className={styles.detail}>{words.times(count)}</span>
              {gain >= 1 && <span className={styles.gain}> {words.gain(gain)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function AllFindings({ editor, shown, words }: PartProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.all(shown.length)}</summary>
      {isOpen && (
        <ul className={styles.list}>
          {shown.map(({ id, rule, severity, quote }) => (
            <li key={id}>
              <button type="button" className={styles.row} onClick={() => goToFinding(editor, id)}>
                <span className={styles.severity} data-severity={severity}>
                  {words[severity]}
                </span>{' '}
                <span lang="nl">{ruleName(rule)}</span>{' '}
                <span lang="nl" className={styles.detail}>
                  “{shorten(quote)}”
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
