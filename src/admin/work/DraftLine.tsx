import type { Work } from '../../api/work/schema'
import type { Language } from '../../messages/language'
import { workWords } from '../../messages/workWords'
import { formatDay } from '../../time/dates'
import parts from '../parts.module.css'
import styles from './WorkPage.module.css'

/** A text that somebody began and nobody published. */
export function DraftLine({ draft, language }: { draft: Work['drafts'][number]; language: Language }) {
  const words = workWords[language]
  const { vacId, question, department, editedByName, updatedAt, isLive } = draft
  return (
    <li className={styles.line}>
      <div className={styles.text}>
        <p className={styles.subject}>{question}</p>
        <p className={styles.facts}>
          {[isLive ? words.overLive : words.notLive, words.editedBy(editedByName, formatDay(new Date(updatedAt), language)), department]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className={parts.buttons}>
        <a className={parts.button} href={`/admin/collections/vacs/${vacId}`} aria-label={words.about(words.goOn, question)}>
          {words.goOn}
        </a>
      </div>
    </li>
  )
}
