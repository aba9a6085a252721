'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import { synonymWords } from '../../messages/synonymWords'
import { understoodWords } from '../../messages/understoodWords'
import fields from '../fields.module.css'
import parts from '../parts.module.css'
import { useSettled } from '../useSettled'
import { AddedNote } from './AddedNote'
import { type AddedSynonym, AddSynonym } from './AddSynonym'
import { AudienceChoice } from './AudienceChoice'
import { OwnAnswer } from './OwnAnswer'
import { ResultList } from './ResultList'
import type { TestedSearch } from './searchTestHref'
import { UnderstoodQuery } from './UnderstoodQuery'
import { useAddress } from './useAddress'
import { useExplanation } from './useExplanation'
import styles from './SearchTest.module.css'

interface Props {
  initial: TestedSearch
  mayAddSynonyms: boolean
  language: Language
  /** What stands below it. */
  children?: ReactNode
}

/** What a query becomes and why its results rank where they do, while it is typed; with synonyms at hand. */
export function SearchTest({ initial, mayAddSynonyms, language, children }: Props) {
  const id = useId()
  const words = searchTestWords[language]
  const [search, setSearch] = useState(initial)
  const { explanation, askedAbout, error, reload } = useExplanation(search, language)
  const [adding, setAdding] = useState<string | null>(null)
  const [added, setAdded] = useState<AddedSynonym | null>(null)
  const box = useRef<HTMLInputElement>(null)
  const note = useRef<HTMLParagraphElement>(null)
  const understood = useRef<HTMLHeadingElement>(null)
  const isEmpty = search.q.trim() === ''
  const found = explanation ? (explanation.total === 0 ? words.foundNone : words.found(explanation.results.length, explanation.total)) : ''
  const heard = useSettled(found)

  useAddress(search)
  useEffect(() => note.current?.focus(), [added])

  const change = (changed: Partial<TestedSearch>) => {
    setSearch({ ...search, ...changed })
    setAdded(null)
    // Without a query there is no word to add a synonym to.
    if (changed.q?.trim() === '') setAdding(null)
  }
  const openForm = (word: string) => {
    setAdded(null)
    setAdding(word)
  }
  const closeForm = () => {
    setAdding(null)
    understood.current?.focus()
  }
  const finish = (synonym: AddedSynonym) => {
    setAdding(null)
    setAdded(synonym)
    reload()
  }
  const retry = () => {
    // The button goes away with what it was about.
    box.current?.focus()
    reload()
  }

  return (
    <main className={styles.page}>
      <h1 className={parts.title}>{words.title}</h1>
      <p className={styles.intro}>
        {words.intro} <a href="/admin/collections/synonyms">{words.toSynonyms}</a>
      </p>
      <form className={styles.ask} role="search" onSubmit={(event) => event.preventDefault()}>
        <label className={`${fields.field} ${styles.query}`}>
          {words.query}
          <input
            ref={box}
            type="search"
            value={search.q}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            onChange={(event) => change({ q: event.target.value })}
          />
        </label>
        <AudienceChoice audience={search.audience} language={language} onChange={(audience) => change({ audience })} />
        <p id={`${id}-hint`} className={parts.hint}>
          {words.queryHint}
        </p>
      </form>
      {error && (
        <p role="alert" className={parts.alert}>
          {error}{' '}
          <button type="button" className={parts.quiet} onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
      <p role="status" className={parts.hidden}>
        {heard}
      </p>
      <div className={styles.columns}>
        <div>
          {!explanation && !error && <p className={isEmpty ? parts.hint : parts.waiting}>{isEmpty ? words.nothingAsked : words.waiting}</p>}
          {explanation && (
            <>
              <section aria-labelledby={`${id}-becomes`} className={styles.section}>
                <h2 id={`${id}-becomes`} ref={understood} tabIndex={-1} className={styles.heading}>
                  {understoodWords[language].becomes}
                </h2>
                {added && <AddedNote ref={note} added={added} language={language} />}
                <UnderstoodQuery explanation={explanation} language={language} onAdd={mayAddSynonyms ? openForm : undefined} />
                {adding !== null && (
                  <AddSynonym key={adding} word={adding} search={search} language={language} onCancel={closeForm} onAdded={finish} />
                )}
                {!mayAddSynonyms && <p className={parts.hint}>{synonymWords[language].mayNot}</p>}
              </section>
              <section aria-labelledby={`${id}-results`} className={styles.section}>
                <h2 id={`${id}-results`} className={styles.heading}>
                  {words.results}
                </h2>
                <p className={parts.hint}>{found}</p>
                <ResultList explanation={explanation} language={language} />
              </section>
            </>
          )}
        </div>
        <OwnAnswer
          vac={search.vac}
          explanation={askedAbout === search.vac ? explanation : null}
          language={language}
          onChoose={(vac) => change({ vac })}
        />
      </div>
      {children}
    </main>
  )
}
