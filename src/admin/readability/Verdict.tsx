import type { Finding } from '../../readability/types'
import type { ReadabilityWords } from '../../messages/readabilityWords'
import { wholeScore } from './wholeScore'
import styles from './Verdict.module.css'

interface VerdictProps {
  score: number
  meets: boolean
  words: ReadabilityWords
  /** Counted beside the verdict when given. */
  findings?: readonly Pick<Finding, 'severity'>[]
}

/** The score and the judgement of a text, by word, icon and tint. */
export function Verdict({ score, meets, words, findings }: VerdictProps) {
  const musts = findings?.filter(({ severity }) => severity === 'must').length ?? 0
  return (
    <p className={styles.verdict}>
      <span className={styles.badge} data-meets={meets}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d={meets ? 'M3 8.5l3.2 3.2L13 5' : 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3 3 13z'}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
        {words.score(wholeScore(score))}
      </span>{' '}
      <strong>{meets ? words.meets : words.meetsNot}</strong>{' '}
      {findings && findings.length > 0 && <span className={styles.counts}>{words.counts(musts, findings.length - musts)}</span>}
    </p>
  )
}

/** The verdict in one line, for a screen reader. */
export function verdictText({ score, meets, words }: Pick<VerdictProps, 'score' | 'meets' | 'words'>): string {
  return `${meets ? words.meets : words.meetsNot}. ${words.score(wholeScore(score))}.`
}
