'use client'

import { useState } from 'react'
import type { VacsWithoutUpl } from '../../api/upl/schema'
import type { Language } from '../../messages/language'
import { findabilityWords } from '../../messages/findabilityWords'
import parts from '../parts.module.css'
import { LINE, LINE_ACTION } from '../work/useFocusAfter'
import { suggestionReason } from './suggestionReason'
import styles from './Findability.module.css'

interface Props {
  vac: VacsWithoutUpl['vacs'][number]
  language: Language
  onAdd: (name: string) => Promise<void>
}

/** One answer without a product name: add the name that fits best, or open it. */
export function VacWithoutUpl({ vac: { id, question, suggestion }, language, onAdd }: Props) {
  const { missing, upl } = findabilityWords[language]
  const [isBusy, setBusy] = useState(false)

  const add = async (name: string) => {
    if (isBusy) return
    setBusy(true)
    await onAdd(name)
    setBusy(false)
  }

  return (
    <li {...{ [LINE]: String(id) }}>
      <a href={`/admin/collections/vacs/${id}`} {...(suggestion ? {} : { [LINE_ACTION]: '' })}>
        {question}
      </a>
      {suggestion ? (
        <>
          <button
            type="button"
            className={parts.button}
            aria-disabled={isBusy || undefined}
            aria-label={missing.addTo(suggestion.name, question)}
            onClick={() => add(suggestion.name)}
            {...{ [LINE_ACTION]: '' }}
          >
            {upl.add(suggestion.name)}
          </button>
          <span>{suggestionReason(suggestion, language)}</span>
        </>
      ) : (
        <span className={styles.hint}>{missing.noName}</span>
      )}
    </li>
  )
}
