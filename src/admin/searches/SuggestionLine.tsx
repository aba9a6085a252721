'use client'

import { useState } from 'react'
import type { NewSynonym, SearchSuggestion, SuggestionAbilities } from '../../api/searches/schema'
import type { Language } from '../../messages/language'
import { searchWords } from '../../messages/searchWords'
import { synonymWords } from '../../messages/synonymWords'
import { workWords } from '../../messages/workWords'
import parts from '../parts.module.css'
import { SynonymForm } from '../synonyms/SynonymForm'
import { LINE, LINE_ACTION } from '../work/useFocusAfter'
import styles from '../work/WorkPage.module.css'
import { suggestionKey } from './suggestionKey'
import { suggestionSentence } from './suggestionSentence'
import { useDecide } from './useDecide'

interface SuggestionLineProps {
  suggestion: SearchSuggestion
  days: number
  language: Language
  abilities: SuggestionAbilities
  onDone: (key: string, message: string) => void
  /** After a term was added to an answer. */
  onTerm?: () => void
}

/** A search that failed, why, and each thing that can be done about it with one click. */
export function SuggestionLine({ suggestion, days, language, abilities, onDone, onTerm }: SuggestionLineProps) {
  const words = searchWords[language]
  const { about } = workWords[language]
  const { error, isBusy, decide, forget } = useDecide(language)
  const [isOpen, setOpen] = useState(false)
  const { kind, query, count, vac, term } = suggestion
  const key = suggestionKey(suggestion)
  const hasTerm = vac !== null && term !== ''

  const addTerm = async () => {
    if (!vac) return
    if (!(await decide({ action: 'searchTerm', query, vac: vac.id, term }))) return
    onTerm?.()
    onDone(key, words.added(term, vac.question))
  }
  const reportMissing = async () => {
    if (await decide({ action: 'missing', query, count })) onDone(key, words.reported(query))
  }
  const dismiss = async () => {
    const decided = await decide({ action: 'dismiss', query, ...(kind === 'missedWords' && vac ? { vac: vac.id } : {}) })
    if (decided) onDone(key, words.dismissed(query))
  }
  const makeSynonym = async (synonym: NewSynonym) => {
    const done = await decide({ action: 'synonym', query, ...synonym })
    if (done) onDone(key, synonymWords[language].added[synonym.kind](synonym.from.join(', '), synonym.to.join(', ')))
    return done !== null
  }
  const toggleForm = () => {
    if (isBusy) return
    forget()
    setOpen(!isOpen)
  }

  const actions = [
    ...(hasTerm ? [{ label: words.addTerm, object: words.termAt(term, vac.question), act: addTerm }] : []),
    ...(kind === 'missedWords' ? [] : [{ label: words.reportMissing, object: query, act: reportMissing }]),
    ...(abilities.makeSynonym ? [{ label: words.makeSynonym, object: query, act: toggleForm, isExpanded: isOpen }] : []),
    { label: words.dismiss, object: query, act: dismiss },
  ]

  return (
    <li className={styles.line} {...{ [LINE]: key }}>
      <div className={styles.text}>
        <p className={styles.subject}>{words.quoted(query)}</p>
        <p className={styles.said}>{suggestionSentence(suggestion, language)}</p>
        <p className={styles.facts}>{words.times(count, days)}</p>
        <p role="alert" className={parts.error}>
          {isOpen ? '' : error}
        </p>
      </div>
      {abilities.decide && (
        <div className={parts.buttons}>
          {actions.map(({ label, object, act, ...more }, at) => (
            <button
              key={label}
              type="button"
              className={at === 0 ? parts.primary : parts.button}
              aria-label={about(label, object)}
              aria-disabled={isBusy || undefined}
              {...('isExpanded' in more ? { 'aria-expanded': more.isExpanded } : {})}
              {...(at === 0 ? { [LINE_ACTION]: '' } : {})}
              onClick={() => void act()}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {isOpen && (
        <SynonymForm
          from={term || query}
          to={suggestion.synonymOf}
          kind="one-way"
          language={language}
          error={error}
          isBusy={isBusy}
          onCancel={() => setOpen(false)}
          onSave={makeSynonym}
        />
      )}
    </li>
  )
}
