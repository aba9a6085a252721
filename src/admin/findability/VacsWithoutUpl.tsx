'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { UplAdded } from '../../api/upl/schema'
import type { Language } from '../../messages/language'
import { findabilityWords } from '../../messages/findabilityWords'
import parts from '../parts.module.css'
import { requestJson } from '../requestJson'
import { useFocusAfter } from '../work/useFocusAfter'
import { PageButtons } from './PageButtons'
import { useVacsWithoutUpl } from './useVacsWithoutUpl'
import { VacWithoutUpl } from './VacWithoutUpl'
import styles from './Findability.module.css'

/** Live answers without a product name, each with the name that fits best, to be added by one press. Opened by who wants it. */
export function VacsWithoutUpl({ language }: { language: Language }) {
  const words = findabilityWords[language].missing
  const id = useId()
  const panel = useRef<HTMLDetailsElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isTurning = useRef(false)
  const focusAfter = useFocusAfter(panel)
  const [isOpen, setOpen] = useState(false)
  const [page, setPage] = useState(1)
  const [done, setDone] = useState<ReadonlySet<number>>(new Set())
  const [message, setMessage] = useState('')
  const [refusal, setRefusal] = useState('')
  const { found, error, reload } = useVacsWithoutUpl(isOpen ? page : null, language)
  // A name that waits in a draft leaves the live answer on the server's list.
  const left = found?.vacs.filter((vac) => !done.has(vac.id)) ?? []
  const total = found ? found.total - (found.vacs.length - left.length) : 0

  useEffect(() => {
    if (!found) return
    // The last page may be gone, now that its answers have a name.
    if (found.page > Math.max(found.pages, 1)) return setPage(Math.max(found.pages, 1))
    if (isTurning.current && found.page === page) {
      isTurning.current = false
      heading.current?.focus()
    }
  }, [found, page])

  const turnTo = (next: number) => {
    isTurning.current = true
    setPage(next)
  }
  const add = async ({ id: vac, question }: { id: number; question: string }, name: string) => {
    const answer = await requestJson<UplAdded>('/v1/upl', { language, method: 'POST', body: { vac, name } })
    setRefusal(answer.isOk ? '' : answer.message)
    setMessage(answer.isOk ? words.added(name, question) : '')
    if (!answer.isOk) return
    focusAfter(String(vac))
    setDone((before) => new Set(before).add(vac))
    // What stood on the next page moves up: without this, turning the page would pass it by.
    reload()
  }

  return (
    <details
      ref={panel}
      data-findability
      className={`${parts.panel} ${styles.panel}`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={parts.panelTitle}>{words.title}</summary>
      <p className={styles.hint}>{words.intro}</p>
      <p role="status" className={parts.status}>
        {message}
      </p>
      <p role="alert" className={parts.error}>
        {refusal || error}
      </p>
      {found && (
        <section aria-labelledby={`${id}-found`}>
          <h2
            id={`${id}-found`}
            ref={heading}
            tabIndex={-1}
            className={parts.panelTitle}
            aria-describedby={found.pages > 1 ? `${id}-page` : undefined}
          >
            {total === 0 ? words.none : words.count(total)}
          </h2>
          <ul className={styles.list}>
            {left.map((vac) => (
              <VacWithoutUpl key={vac.id} vac={vac} language={language} onAdd={(name) => add(vac, name)} />
            ))}
          </ul>
          <PageButtons id={`${id}-page`} page={found.page} pages={found.pages} language={language} onTurn={turnTo} />
        </section>
      )}
    </details>
  )
}
