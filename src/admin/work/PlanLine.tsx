'use client'

import type { Work } from '../../api/work/schema'
import type { Language } from '../../messages/language'
import { workWords } from '../../messages/workWords'
import { formatMoment } from '../../time/formatMoment'
import parts from '../parts.module.css'
import { useAction } from '../useAction'
import { planKey } from './remainingWork'
import { LINE, LINE_ACTION } from './useFocusAfter'
import styles from './WorkPage.module.css'

interface PlanLineProps {
  plan: Work['plans'][number]
  language: Language
  mayAct: boolean
  onDone: (key: string, message: string) => void
}

/** Something that was planned and did not happen, with the reason and the way to mend it. */
export function PlanLine({ plan, language, mayAct, onDone }: PlanLineProps) {
  const words = workWords[language]
  const { error, isBusy, send } = useAction()
  const { id, vacId, question, action, moment, reason, requestedByName } = plan
  const key = planKey(id)

  const dismiss = async () => {
    if (await send(`/api/schedules/${id}`, { language, method: 'PATCH', body: { state: 'cancelled' } }))
      onDone(key, words.planSeenDone(question))
  }

  return (
    <li className={styles.line} {...{ [LINE]: key }}>
      <div className={styles.text}>
        <p className={styles.subject}>{question}</p>
        <p className={styles.said}>{reason}</p>
        <p className={styles.facts}>
          {[words.planFacts[action](formatMoment(moment, language)), requestedByName && words.planBy(requestedByName)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p role="alert" className={parts.error}>
          {error}
        </p>
      </div>
      <div className={parts.buttons}>
        <a
          className={parts.primary}
          href={`/admin/collections/vacs/${vacId}`}
          aria-label={words.about(words.edit, question)}
          {...{ [LINE_ACTION]: '' }}
        >
          {words.edit}
        </a>
        {mayAct && (
          <button
            type="button"
            className={parts.button}
            aria-label={words.about(words.planSeen, question)}
            aria-disabled={isBusy || undefined}
            onClick={dismiss}
          >
            {words.planSeen}
          </button>
        )}
      </div>
    </li>
  )
}
