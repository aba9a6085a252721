import type { Lifecycle } from '../../api/lifecycle/schema'
import { overdueWords } from '../../messages/ageWords'
import type { Language } from '../../messages/language'
import { lifecycleWords } from '../../messages/lifecycleWords'
import { daysBetween, formatDay, toDay } from '../../time/dates'
import styles from './LifecyclePanel.module.css'

/** When it went live, who checked it, when it must be checked again, and what waits for an answer. */
export function StateFacts({ lifecycle, language }: { lifecycle: Lifecycle; language: Language }) {
  const words = lifecycleWords[language]
  const { publishedAt, lastChecked, lastCheckedByName, reviewDue, isOverdue, openFlags, links } = lifecycle
  const day = (timestamp: string) => formatDay(new Date(timestamp), language)
  return (
    <ul className={styles.facts}>
      {links && publishedAt && <li>{words.liveSince(day(publishedAt))}</li>}
      <li>{lastChecked ? words.checked(day(lastChecked), lastCheckedByName) : words.neverChecked}</li>
      <li className={isOverdue ? styles.late : undefined}>
        {!reviewDue && words.noDue}
        {reviewDue && !isOverdue && words.due(formatDay(reviewDue, language))}
        {reviewDue && isOverdue && words.overdue(formatDay(reviewDue, language), lateness(reviewDue, language))}
      </li>
      {openFlags > 0 && <li className={styles.late}>{words.openFlags(openFlags)}</li>}
    </ul>
  )
}

/** A thing is late from the day itself on: on that day it is one day late, in words. */
function lateness(reviewDue: string, language: Language): string {
  return overdueWords(Math.max(1, daysBetween(reviewDue, toDay(new Date()))), language)
}
