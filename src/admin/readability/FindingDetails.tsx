import { useId, type ReactNode } from 'react'
import type { Finding } from '../../readability/types'
import type { ReadabilityWords } from '../../messages/readabilityWords'
import { ruleName } from './ruleName'
import styles from './FindingDetails.module.css'

interface FindingDetailsProps {
  finding: Finding
  /** The text it is about. */
  quote: string
  words: ReadabilityWords
  onApply: (suggestion: string) => void
  /** More actions, after the suggestions. */
  children?: ReactNode
}

/** Longest quote in a list, in characters. */
const MAX_QUOTE = 60

/** What a finding says: rule, text, message and the suggestions as buttons. */
export function FindingDetails({ finding, quote, words, onApply, children }: FindingDetailsProps) {
  const id = useId()
  return (
    <div className={styles.finding} data-severity={finding.severity}>
      <p className={styles.title}>
        <span className={styles.severity} data-severity={finding.severity}>
          {words[finding.severity]}
        </span>{' '}
        <strong lang="nl">{ruleName(finding.rule)}</strong>{' '}
        <span className={styles.quote} lang="nl">
          “{shorten(quote)}”
        </span>
      </p>
      <p lang="nl">{finding.message}</p>
      <div className={styles.actions}>
        {finding.suggestions.length > 0 && (
          <div role="group" aria-labelledby={`${id}-by`} className={styles.actions}>
            <span id={`${id}-by`}>{words.replaceBy}</span>
            {finding.suggestions.map((suggestion) => (
              <button key={suggestion} type="button" className={styles.suggestion} lang="nl" onClick={() => onApply(suggestion)}>
                {suggestion.trim() === '' ? words.leaveOut : suggestion.trim()}
              </button>
            ))}
          </div>
        )}
        {children}
      </div>
    </div>
  )
}

/** A quote that fits a list: the first words of a long one. */
export function shorten(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ').trim()
  return flat.length <= MAX_QUOTE ? flat : `${flat.slice(0, flat.lastIndexOf(' ', MAX_QUOTE)) || flat.slice(0, MAX_QUOTE)} …`
}
