'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import { useSettled } from '../readability/useSettled'
import { VacsWithoutUpl } from '../findability/VacsWithoutUpl'
import { AddedNote } from './AddedNote'
import { AudienceChoice } from './AudienceChoice'
import { OwnAnswer } from './OwnAnswer'
import { ResultList } from './ResultList'
import { searchTestHref, type TestedSearch } from './searchTestHref'
import { type AddedSynonym, SynonymForm } from './SynonymForm'
import { UnderstoodQuery } from './UnderstoodQuery'
import { useExplanation } from './useExplanation'
import styles from './SearchTest.module.css'

interface Props {
  initial: TestedSearch
  mayAddSynonyms: boolean
  /** Whether this user writes answers, and so may add product names. */
  mayWrite: boolean
  language: Language
}

/** What a query becomes and why its results rank where they do, while it is typed; with synonyms at hand. */
export function SearchTest({ initial, mayAddSynonyms, mayWrite, language }: Props) {
  const id = useId()
  const words = searchTestWords[language]
  const [search, setSearch] = useState(initial)
  const { explained, error, reload } = useExplanation(search, language)
  const [adding, setAdding] = useState<string | null>(null)
  const [added, setAdded] = useState<AddedSynonym | null>(null)
  const note = useRef<HTMLParagraphElement>(null)
  const understood = useRef<HTMLHeadingElement>(null)
  const address = searchTestHref({ ...search, q: search.q.trim() })
  const explanation = explained?.explanation
  const found = explanation ? (explanation.total === 0 ? words.foundNone : words.found(explanation.results.length, explanation.total)) : ''
  const heard = useSettled(found)

  // What is tested stands in the address: it can be sent to a colleague.
  useEffect(() => window.history.replaceState(null, '', address), [address])
  useEffect(() => note.current?.focus(), [added])

  const change = (changed: Partial<TestedSearch>) => {
    setSearch({ ...search, ...changed })
    setAdded(null)
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

  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.intro}>
        {words.intro} <a href="/admin/collections/synonyms">{words.toSynonyms}</a>
      </p>
      <form className={styles.ask} role="search" onSubmit={(event) => event.preventDefault()}>
        <label className={styles.query}>
          {words.query}
          <input type="search" value={search.q} autoComplete="off" aria-describedby={`${id}-hint`} onChange={(event) => change({ q: event.target.value })} />
        </label>
        <AudienceChoice audience={search.audience} language={language} onChange={(audience) => change({ audience })} />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.queryHint}
        </p>
      </form>
      {error && (
        <p role="alert" className={styles.alert}>
          {error}{' '}
          <button type="button" className={styles.quiet} onClick={reload}>
            {words.retry}
          </button>
        </p>
      )}
      <p role="status" className={styles.hidden}>
        {heard}
      </p>
      <div className={styles.columns}>
        <div>
          {!explanation && !error && <p className={styles.waiting}>{search.q.trim() === '' ? words.nothingAsked : words.waiting}</p>}
          {explanation && (
            <>
              <section aria-labelledby={`${id}-becomes`} className={styles.section}>
                <h2 id={`${id}-becomes`} ref={understood} tabIndex={-1} className={styles.heading}>
                  {words.becomes}
                </h2>
                {added && <AddedNote ref={note} added={added} words={words.add} />}
                <UnderstoodQuery explanation={explanation} language={language} onAdd={mayAddSynonyms ? openForm : undefined} />
                {adding !== null && <SynonymForm key={adding} word={adding} search={search} language={language} onCancel={closeForm} onAdded={finish} />}
                {!mayAddSynonyms && <p className={styles.hint}>{words.add.mayNot}</p>}
              </section>
              <section aria-labelledby={`${id}-results`} className={styles.section}>
                <h2 id={`${id}-results`} className={styles.heading}>
                  {words.results}
                </h2>
                <p className={styles.hint}>{found}</p>
                <ResultList explanation={explanation} language={language} />
              </section>
            </>
          )}
        </div>
        <OwnAnswer vac={search.vac} explained={explained} language={language} onChoose={(vac) => change({ vac })} />
      </div>
      {mayWrite && <VacsWithoutUpl language={language} />}
    </main>
  )
}
