'use client'

import { useAuth, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { findabilityWords } from '../../messages/findabilityWords'
import { useAdminLanguage } from '../useAdminLanguage'
import { suggestionReason } from './suggestionReason'
import { useUplSuggestions } from './useUplSuggestions'
import styles from './Findability.module.css'

/** Below the product names: names that fit the question and the search terms in the form, each added by one press. */
export function UplSuggestions() {
  const { user } = useAuth()
  const { hasSavePermission } = useDocumentInfo()
  // The others may read answers but not write them.
  return hasSavePermission === true && ['owner', 'editor', 'admin'].includes(String(user?.role)) ? <Suggestions /> : null
}

function Suggestions() {
  const id = useId()
  const language = useAdminLanguage()
  const words = findabilityWords[language].upl
  const { dispatchFields, setModified } = useForm()
  const question = useFormFields(([fields]) => fields.question?.value)
  const searchTerms = useList('searchTerms')
  const upl = useList('upl')
  const [added, setAdded] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const text = { question: typeof question === 'string' ? question : '', searchTerms, upl }
  const { suggestions, error } = useUplSuggestions(text, language)
  const open = suggestions?.filter(({ name }) => !upl.includes(name))

  const add = (name: string) => {
    dispatchFields({ type: 'UPDATE', path: 'upl', value: [...upl, name] })
    setModified(true)
    setAdded(words.added(name))
    // The button that was pressed goes away.
    heading.current?.focus()
  }

  return (
    <section data-findability aria-labelledby={`${id}-title`} className={styles.panel}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h3>
      <p className={styles.hint}>{words.intro}</p>
      <p role="status" className={styles.status}>
        {added}
      </p>
      {error && <p role="alert">{error}</p>}
      {text.question.trim() === '' && searchTerms.length === 0 && <p>{words.empty}</p>}
      {open?.length === 0 && <p>{words.none}</p>}
      {open !== undefined && open.length > 0 && (
        <ul className={styles.list}>
          {open.map((suggestion) => (
            <li key={suggestion.name}>
              <button type="button" className={styles.button} onClick={() => add(suggestion.name)} aria-describedby={`${id}-${suggestion.name}`}>
                {words.add(suggestion.name)}
              </button>
              <span id={`${id}-${suggestion.name}`}>{suggestionReason(suggestion, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The words in a field of the form that holds several. */
function useList(path: string): string[] {
  const value = useFormFields(([fields]) => fields[path]?.value)
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
