'use client'

import type { Lifecycle } from '../../api/lifecycle/schema'
import type { Language } from '../../messages/language'
import { lifecycleWords } from '../../messages/lifecycleWords'
import { formatMoment } from '../../time/formatMoment'
import parts from '../parts.module.css'
import { useAction } from '../useAction'
import styles from './LifecyclePanel.module.css'

interface PlanListProps {
  lifecycle: Lifecycle
  language: Language
  onDone: (message: string) => void
}

/** What waits to happen by itself, each with a button to call it off. */
export function PlanList({ lifecycle, language, onDone }: PlanListProps) {
  const words = lifecycleWords[language]
  const { error, isBusy, send } = useAction()
  const { schedules, abilities } = lifecycle
  if (schedules.length === 0) return null

  const cancel = async (id: number) => {
    if (await send(`/api/schedules/${id}`, { language, method: 'PATCH', body: { state: 'cancelled' } })) onDone(words.cancelled)
  }

  return (
    <div className={styles.block}>
      <h4 className={styles.heading}>{words.waiting}</h4>
      <ul className={styles.plans}>
        {schedules.map(({ id, action, moment, requestedByName }) => {
          const what = `${words.actions[action]}: ${formatMoment(moment, language)}`
          return (
            <li key={id}>
              <span>
                {what}
                {requestedByName && <span className={parts.hint}> {words.requestedBy(requestedByName)}</span>}
              </span>
              {abilities.plan && (
                <button
                  type="button"
                  className={parts.button}
                  aria-label={`${words.cancel}: ${what}`}
                  aria-disabled={isBusy || undefined}
                  onClick={() => cancel(id)}
                >
                  {words.cancel}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <p role="alert" className={parts.error}>
        {error}
      </p>
    </div>
  )
}
