import type { VacState } from '../../publishing/vacState'
import type { lifecycleWords } from '../../messages/lifecycleWords'
import parts from '../parts.module.css'
import styles from './StateBadge.module.css'

/** One path for each state, on a 16 by 16 grid: pencil, tick, tick with pencil, clock, crossed circle. */
const icons: Record<VacState, string> = {
  draft: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3 3 13z',
  live: 'M3 8.5l3.2 3.2L13 5',
  liveWithDraft: 'M2 7.5l2.6 2.6L10 4.5M8.5 13.5l.5-2 4-4 1.5 1.5-4 4-2 .5z',
  scheduled: 'M8 2.5a5.5 5.5 0 1 0 .01 0zM8 5v3.2l2.2 1.4',
  retired: 'M8 2.5a5.5 5.5 0 1 0 .01 0zM4.2 4.2l7.6 7.6',
}

/** The state in one word, with an icon and a tint. */
export function StateBadge({ state, words }: { state: VacState; words: (typeof lifecycleWords)['nl'] }) {
  return (
    <div className={styles.state}>
      <p className={styles.badge} data-state={state}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={icons[state]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        {words.states[state]}
      </p>
      <p className={parts.hint}>{words.stateHints[state]}</p>
    </div>
  )
}
