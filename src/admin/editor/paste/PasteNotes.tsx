'use client'

import type { Issue } from '../../../errors'
import type { EditorWords } from '../../../messages/editorWords'
import { readingMessage } from '../../../messages/readingMessage'
import { useAdminLanguage } from '../../useAdminLanguage'
import styles from './PasteNotes.module.css'

/** More than this at once is not read. */
const MAX_SHOWN = 8

interface PasteNotesProps {
  notes: Issue[]
  words: EditorWords['paste']
  onClose: () => void
}

/** What the last paste left out or changed. Always on the page, so that screen readers hear what comes into it. */
export function PasteNotes({ notes, words, onClose }: PasteNotesProps) {
  const language = useAdminLanguage()
  const messages = [...new Set(notes.map((note) => readingMessage(note, language)))]
  return (
    <div role="status" className={styles.notes} data-paste-notes>
      {messages.length > 0 && (
        <>
          <strong>{words.title}</strong>
          <ul>
            {messages.slice(0, MAX_SHOWN).map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          {messages.length > MAX_SHOWN && <p>{words.more.replace('{count}', String(messages.length - MAX_SHOWN))}</p>}
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </>
      )}
    </div>
  )
}
