'use client'

import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Work } from '../../api/work/schema'
import { useUnsavedStore } from '../../browser/unsaved/useUnsavedStore'
import { ageWords } from '../../messages/ageWords'
import { flagWords } from '../../messages/flagWords'
import type { Language } from '../../messages/language'
import { workWords } from '../../messages/workWords'
import parts from '../parts.module.css'
import { FlagAnswer } from './FlagAnswer'
import { flagAnswerPlace } from './flagAnswerPlace'
import { flagKey } from './remainingWork'
import { LINE, LINE_ACTION } from './useFocusAfter'
import styles from './WorkPage.module.css'

interface FlagLineProps {
  flag: Work['flags'][number]
  language: Language
  mayAct: boolean
  onDone: (key: string, message: string) => void
}

/** What was said, about which answer, how long ago, by whom; answered in place. */
export function FlagLine({ flag, language, mayAct, onDone }: FlagLineProps) {
  const words = workWords[language]
  const { kinds, subjects } = flagWords[language]
  const { user } = useAuth()
  const store = useUnsavedStore(user?.id)
  const [isOpen, setOpen] = useState(false)
  const [isBegun, setBegun] = useState(false)
  const about = flag.about?.question ?? subjects[flag.subject]
  const said = flag.text || (flag.query ? words.searchedFor(flag.query) : kinds[flag.kind])
  const key = flagKey(flag.id)
  const facts = [
    flag.text || flag.query ? kinds[flag.kind] : null,
    flag.about && flag.subject !== 'vac' ? subjects[flag.subject] : null,
    ageWords(flag.ageDays, language),
    flag.reporterName ? words.from(flag.reporterName) : words.anonymous,
    flag.department ?? words.editors,
  ].filter((fact) => fact !== null)

  useEffect(() => {
    if (!store) return
    const look = () => setBegun(store.list(flagAnswerPlace(flag.id)).some(({ values }) => values.answer !== ''))
    look()
    return store.subscribe(look)
  }, [store, flag.id])

  return (
    <li className={styles.line} {...{ [LINE]: key }}>
      <div className={styles.text}>
        <p className={styles.subject}>{about}</p>
        <p className={styles.said}>{said}</p>
        {flag.text && flag.query && <p className={styles.facts}>{words.searchedFor(flag.query)}</p>}
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {isBegun && !isOpen && <p>{words.answerBegun}</p>}
      </div>
      <div className={parts.buttons}>
        {mayAct && (
          <button
            type="button"
            className={parts.primary}
            aria-expanded={isOpen}
            aria-label={words.about(words.answerFlag, said)}
            {...{ [LINE_ACTION]: '' }}
            onClick={() => setOpen(!isOpen)}
          >
            {words.answerFlag}
          </button>
        )}
        {flag.vacId !== null && (
          <a className={parts.button} href={`/admin/collections/vacs/${flag.vacId}`} aria-label={words.about(words.editAnswer, about)}>
            {words.editAnswer}
          </a>
        )}
      </div>
      {isOpen && (
        <FlagAnswer
          flagId={flag.id}
          store={store}
          language={language}
          onCancel={() => setOpen(false)}
          onSent={() => onDone(key, words.sent)}
        />
      )}
    </li>
  )
}
