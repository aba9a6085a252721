'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { searchWords } from '../../messages/searchWords'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { useFocusAfter } from '../work/useFocusAfter'
import { LeadingTable } from './LeadingTable'
import { SuggestionLine } from './SuggestionLine'
import { suggestionKey } from './suggestionKey'
import { useVacSearches } from './useVacSearches'
import styles from './VacSearches.module.css'

/** In the editor: which searches lead to this VAC, and which of their words it lacks. */
export function VacSearches({ vacId, onTerm }: { vacId: number | string; onTerm: () => void }) {
  const id = useId()
  const language = useAdminLanguage()
  const words = searchWords[language]
  const { lastUpdateTime } = useDocumentInfo()
  const { searches, error, reload } = useVacSearches(vacId, { version: String(lastUpdateTime), language })
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const focusAfter = useFocusAfter(panel)
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [message, setMessage] = useState('')
  const open = (searches?.suggestions ?? []).filter((suggestion) => !done.has(suggestionKey(suggestion)))

  const finish = (key: string, said: string) => {
    focusAfter(key)
    setDone((before) => new Set(before).add(key))
    setMessage(said)
  }
  const retry = () => {
    // The button goes away with what it was about.
    heading.current?.focus()
    reload()
  }

  return (
    <section ref={panel} className={parts.panel} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className={parts.panelTitle}>
        {words.panelTitle}
      </h3>
      {!searches && !error && <p className={parts.waiting}>{words.loading}</p>}
      {error && (
        <p role="alert">
          {error}{' '}
          <button type="button" className={parts.button} onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      {searches && (
        <>
          <p className={styles.hint}>{words.panelHint(searches.days)}</p>
          <LeadingTable leading={searches.leading} labelledBy={`${id}-title`} words={words} />
          <h4 className={styles.subtitle}>{words.missedTitle}</h4>
          <p role="status" className={parts.status}>
            {message}
          </p>
          {open.length === 0 ? (
            <p className={styles.hint}>{words.noMissed}</p>
          ) : (
            <ul className={styles.list}>
              {open.map((suggestion) => (
                <SuggestionLine
                  key={suggestionKey(suggestion)}
                  suggestion={suggestion}
                  days={searches.days}
                  language={language}
                  abilities={searches.abilities}
                  onDone={finish}
                  onTerm={onTerm}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
