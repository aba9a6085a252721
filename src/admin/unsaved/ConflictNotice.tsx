'use client'

import { unsavedWords } from '../../messages/unsavedWords'
import { formatTime } from '../../time/dates'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import type { Conflict } from './useConflict'
import styles from './UnsavedText.module.css'

/** Somebody else saved first: says who and when, and leads to both texts side by side. */
export function ConflictNotice({ conflict }: { conflict: Conflict }) {
  const language = useAdminLanguage()
  const words = unsavedWords[language]
  const { facts, hasFailed, compare } = conflict
  if (facts === null) return null
  const when = facts.at === null ? null : formatTime(new Date(facts.at), language)
  return (
    <div role="alert" className={styles.conflict}>
      <p className={styles.found}>{words.conflict(facts.name, when)}</p>
      <p>{words.conflictNext}</p>
      <div className={parts.buttons}>
        <button type="button" className={parts.primary} onClick={() => void compare()}>
          {words.compare}
        </button>
      </div>
      {hasFailed && <p className={parts.error}>{words.loadFailed}</p>}
    </div>
  )
}
