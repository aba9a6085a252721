'use client'

import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { searchWords } from '../../messages/searchWords'
import { useAdminLanguage } from '../useAdminLanguage'
import { useFocusAfter } from '../work/useFocusAfter'
import { LeadingTable } from './LeadingTable'
import { SuggestionLine } from './SuggestionLine'
import { suggestionKey } from './suggestionKey'
import { useVacSearches } from './useVacSearches'
import styles from './VacSearches.module.css'

/** In the editor: which searches lead to this VAC, and which of their words it lacks. */
export function VacSearches() {
  const id = useId()
  const language = useAdminLanguage()
  const words = searchWords[language]
  const { id: vacId, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const { value: terms, setValue: setTerms } = useField<string[] | null>({ path: 'searchTerms' })
  const { searches, error, retry } = useVacSearches(vacId, { version: String(lastUpdateTime), language })
  const panel = useRef<HTMLElement>(null)
  const focusAfter = useFocusAfter(panel)
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [message, setMessage] = useState('')
  if (vacId === undefined || (!searches && !error)) return null

  const finish = (key: string, said: string) => {
    focusAfter(key)
    setDone((before) => new Set(before).add(key))
    setMessage(said)
  }
  const role = (user as { role?: string } | null)?.role ?? ''
  const open = (searches?.suggestions ?? []).filter((suggestion) => !done.has(suggestionKey(suggestion)))

  return (
    <section ref={panel} className={styles.panel} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1} className={styles.title}>
        {words.panelTitle}
      </h3>
      {error && (
        <p role="alert">
          {error}{' '}
          <button type="button" className={styles.retry} onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      {searches && (
        <>
          <p className={styles.hint}>{words.panelHint(searches.days)}</p>
          <LeadingTable leading={searches.leading} labelledBy={`${id}-title`} words={words} />
          <h4 className={styles.subtitle}>{words.missedTitle}</h4>
          <p role="status" className={styles.status}>
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
                  mayAct={role !== 'lead'}
                  mayMakeSynonyms={role === 'editor' || role === 'admin'}
                  onDone={finish}
                  addToForm={(term) => setTerms([...(terms ?? []), term])}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
