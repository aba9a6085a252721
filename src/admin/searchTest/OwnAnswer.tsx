'use client'

import { useId, useRef, useState } from 'react'
import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { ownAnswerWords } from '../../messages/ownAnswerWords'
import fields from '../fields.module.css'
import parts from '../parts.module.css'
import { AskedAnswer } from './AskedAnswer'
import { useChosenVac, useVacChoices } from './useVacChoices'
import ownStyles from './OwnAnswer.module.css'
import styles from './SearchTest.module.css'

interface Props {
  /** UUID of the answer that is asked about. */
  vac: string | null
  /** An explanation of the query that is about `vac`; null while there is none. */
  explanation: ExplainResponse | null
  language: Language
  onChoose: (vac: string | null) => void
}

/** "Waarom staat mijn antwoord er niet, of niet hoger?": choose an answer, see where it stands and what it lacks. */
export function OwnAnswer({ vac, explanation, language, onChoose }: Props) {
  const id = useId()
  const words = ownAnswerWords[language]
  const heading = useRef<HTMLHeadingElement>(null)
  const [text, setText] = useState('')
  const { choices, error } = useVacChoices(vac === null ? text : '', language)
  const { chosen, isUnknown, error: chosenError } = useChosenVac(vac, language)

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
      <p role="alert" className={parts.error}>
        {(isUnknown ? words.unknown : chosenError) ?? error}
      </p>
      {vac === null ? (
        <>
          <p className={parts.hint}>{words.hint}</p>
          <label className={fields.field}>
            {words.search}
            <input type="search" value={text} autoComplete="off" onChange={(event) => setText(event.target.value)} />
          </label>
          {choices?.length === 0 && <p role="status">{words.noChoice}</p>}
          {choices !== null && choices.length > 0 && (
            <ul className={ownStyles.pick} aria-label={words.choices}>
              {choices.map(({ uuid, question }) => (
                <li key={uuid}>
                  <button type="button" className={parts.button} onClick={() => choose(uuid)}>
                    {question}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      ) : (
        <>
          {chosen && <p className={ownStyles.chosen}>{chosen.question}</p>}
          {chosen && explanation && <AskedAnswer chosen={chosen} explanation={explanation} language={language} />}
          <button type="button" className={parts.button} onClick={() => choose(null)}>
            {words.another}
          </button>
        </>
      )}
    </section>
  )
}
