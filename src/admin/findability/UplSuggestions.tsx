'use client'

import { useFormFields } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { Findability } from '../../findability/findability'
import { findabilityWords } from '../../messages/findabilityWords'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { suggestionReason } from './suggestionReason'
import { useUplSuggestions } from './useUplSuggestions'
import styles from './Findability.module.css'

interface Props {
  lists: Findability
  onAdd: (name: string) => void
}

/** Below the product names: names that fit the question in the form and the search terms, each added by one press. */
export function UplSuggestions({ lists, onAdd }: Props) {
  const id = useId()
  const language = useAdminLanguage()
  const words = findabilityWords[language].upl
  const question = useFormFields(([fields]) => fields.question?.value)
  const [added, setAdded] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const text = { question: typeof question === 'string' ? question : '', ...lists }
  const { suggestions, error } = useUplSuggestions(text, language)
  const open = suggestions?.filter(({ name }) => !text.upl.includes(name)) ?? []

  const add = (name: string) => {
    onAdd(name)
    setAdded(words.added(name))
    // The button that was pressed goes away.
    heading.current?.focus()
  }

  return (
    <section data-findability aria-labelledby={`${id}-title`} className={`${parts.panel} ${styles.panel}`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className={parts.panelTitle}>
        {words.title}
      </h3>
      <p className={styles.hint}>{words.intro}</p>
      <p role="status" className={parts.status}>
        {added}
      </p>
      <p role="alert" className={parts.error}>
        {error}
      </p>
      {text.question.trim() === '' && text.searchTerms.length === 0 && <p>{words.empty}</p>}
      {suggestions && open.length === 0 && <p>{words.none}</p>}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((suggestion, at) => (
            <li key={suggestion.name}>
              <button type="button" className={parts.button} onClick={() => add(suggestion.name)} aria-describedby={`${id}-${at}`}>
                {words.add(suggestion.name)}
              </button>
              <span id={`${id}-${at}`}>{suggestionReason(suggestion, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
