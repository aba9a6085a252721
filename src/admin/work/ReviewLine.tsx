'use client'

import type { Work } from '../../api/work/schema'
import { overdueWords } from '../../messages/ageWords'
import type { Language } from '../../messages/language'
import { workWords } from '../../messages/workWords'
import { formatDay } from '../../time/dates'
import parts from '../parts.module.css'
import { useAction } from '../useAction'
import { reviewKey } from './remainingWork'
import { LINE, LINE_ACTION } from './useFocusAfter'
import styles from './WorkPage.module.css'

interface ReviewLineProps {
  review: Work['reviews'][number]
  language: Language
  mayAct: boolean
  onDone: (key: string, message: string) => void
}

/** An answer that must be checked: still correct, or to be edited. */
export function ReviewLine({ review, language, mayAct, onDone }: ReviewLineProps) {
  const words = workWords[language]
  const { error, isBusy, send } = useAction()
  const { vacId, question, department, reviewDue, overdueDays } = review
  const key = reviewKey(vacId)
  const late = overdueWords(overdueDays, language)

  const confirm = async () => {
    if (await send('/api/review-confirmations', { language, method: 'POST', body: { vac: vacId, occasion: 'checked' } }))
      onDone(key, words.confirmed(question))
  }

  return (
    <li className={styles.line} {...{ [LINE]: key }}>
      <div className={styles.text}>
        <p className={styles.subject}>{question}</p>
        <p className={styles.facts}>
          {late && <strong className={styles.late}>{late}</strong>}
          {late && ' · '}
          {[words.dueBefore(formatDay(reviewDue, language)), department].filter(Boolean).join(' · ')}
        </p>
        <p role="alert" className={parts.error}>
          {error}
        </p>
      </div>
      <div className={parts.buttons}>
        {mayAct && (
          <button
            type="button"
            className={parts.primary}
            aria-label={words.about(words.stillCorrect, question)}
            aria-disabled={isBusy || undefined}
            {...{ [LINE_ACTION]: '' }}
            onClick={confirm}
          >
            {words.stillCorrect}
          </button>
        )}
        <a className={parts.button} href={`/admin/collections/vacs/${vacId}`} aria-label={words.about(words.edit, question)}>
          {words.edit}
        </a>
      </div>
    </li>
  )
}
