'use client'

import { useId, useRef, useState } from 'react'
import type { Language } from '../../messages/language'
import { findabilityWords } from '../../messages/findabilityWords'
import { requestJson } from '../requestJson'
import { useFocusAfter } from '../work/useFocusAfter'
import type { UplAdded } from '../../api/upl/schema'
import { useVacsWithoutUpl } from './useVacsWithoutUpl'
import { VacWithoutUpl } from './VacWithoutUpl'
import styles from './Findability.module.css'

/** Live answers without a product name, each with the name that fits best, to be added by one press. Opened by who wants it. */
export function VacsWithoutUpl({ language }: { language: Language }) {
  const words = findabilityWords[language].missing
  const id = useId()
  const panel = useRef<HTMLDetailsElement>(null)
  const focusAfter = useFocusAfter(panel)
  const [isOpen, setOpen] = useState(false)
  const [page, setPage] = useState(1)
  const [message, setMessage] = useState('')
  const { found, error, settle } = useVacsWithoutUpl(isOpen ? page : null, language)

  const add = async ({ id: vac, question }: { id: number; question: string }, name: string) => {
    const answer = await requestJson<UplAdded>('/v1/upl', { language, method: 'POST', body: { vac, name } })
    if (!answer.isOk) return setMessage(answer.message)
    setMessage(answer.data.addedTo === 'live' ? words.added(name, question) : words.addedToDraft(name, question))
    focusAfter(String(vac))
    settle(vac)
  }

  return (
    <details ref={panel} data-findability className={styles.panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.title}>{words.title}</summary>
      <p className={styles.hint}>{words.intro}</p>
      <p role="status" className={styles.status}>
        {message}
      </p>
      {error && <p role="alert">{error}</p>}
      {found && (
        <section aria-labelledby={`${id}-found`}>
          <h2 id={`${id}-found`} tabIndex={-1} className={styles.title}>
            {found.total === 0 ? words.none : words.count(found.total)}
          </h2>
          <ul className={styles.list}>
            {found.vacs.map((vac) => (
              <VacWithoutUpl key={vac.id} vac={vac} language={language} onAdd={(name) => add(vac, name)} />
            ))}
          </ul>
          {found.pages > 1 && (
            <p className={styles.pages}>
              {page > 1 && (
                <button type="button" className={styles.button} onClick={() => setPage(page - 1)}>
                  {words.previous}
                </button>
              )}
              {words.page(page, found.pages)}
              {page < found.pages && (
                <button type="button" className={styles.button} onClick={() => setPage(page + 1)}>
                  {words.next}
                </button>
              )}
            </p>
          )}
        </section>
      )}
    </details>
  )
}
