'use client'

import { useId, useRef, useState } from 'react'
import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import { AskedAnswer } from './AskedAnswer'
import type { Explained } from './useExplanation'
import { useChosenVac, useVacChoices } from './useVacChoices'
import styles from './SearchTest.module.css'

interface Props {
  /** UUID of the answer that is asked about. */
  vac: string | null
  explained: Explained | null
  language: Language
  onChoose: (vac: string | null) => void
}

/** "Waarom staat mijn antwoord er niet, of niet hoger?": choose an answer, see where it stands and what it lacks. */
export function OwnAnswer({ vac, explained, language, onChoose }: Props) {
  const id = useId()
  const words = searchTestWords[language].own
  const heading = useRef<HTMLHeadingElement>(null)
  const [text, setText] = useState('')
  const choices = useVacChoices(vac === null ? text : '', language)
  const chosen = useChosenVac(vac, language)

  const choose = (next: string | null) => {
    onChoose(next)
    // The button that was pressed goes away.
    heading.current?.focus()
  }

  return (
    <section aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      {vac === null ? (
        <>
          <p className={styles.hint}>{words.hint}</p>
          <label className={styles.field}>
            {words.search}
            <input type="search" value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
          </label>
          {choices?.length === 0 && <p role="status">{words.noChoice}</p>}
          {choices !== null && choices.length > 0 && (
            <ul className={styles.pick} aria-label={words.choices}>
              {choices.map(({ uuid, question }) => (
                <li key={uuid}>
                  <button type="button" className={styles.secondary} onClick={() => choose(uuid)}>
                    {question}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <>
          {chosen && <p className={styles.chosen}>{chosen.question}</p>}
          {chosen && explained && explained.search.vac === vac && <AskedAnswer chosen={chosen} explanation={explained.explanation} language={language} />}
          <button type="button" className={styles.secondary} onClick={() => choose(null)}>
            {words.another}
          </button>
        </>
      )}
    </section>
  )
}
