'use client'

import { useId } from 'react'
import { readabilityWords } from '../../messages/readabilityWords'
import type { EditorReadabilitySettings } from '../../api/readability/schema'
import type { ReadabilityWords } from '../../messages/readabilityWords'
import { useAdminLanguage } from '../useAdminLanguage'
import { Verdict } from './Verdict'
import { allowedWordsOf, useReadabilitySettings } from './useReadabilitySettings'
import { useVacScore } from './useVacScore'
import { wholeScore } from './wholeScore'
import styles from './VacReadability.module.css'

/** Beside the form: how plain the whole VAC is as it stands in the form, and what publishing will do with it. */
export function VacReadability() {
  const id = useId()
  const language = useAdminLanguage()
  const words = readabilityWords[language]
  const { settings, error, retry } = useReadabilitySettings(language)
  const score = useVacScore(allowedWordsOf(settings))
  if (!score || score.parts.length === 0) return null
  const failing = score.parts.filter(({ meets }) => !meets)

  return (
    <section aria-labelledby={`${id}-title`} className={styles.panel}>
      <h3 id={`${id}-title`} className={styles.title}>
        {words.title}
      </h3>
      <Verdict score={score.score} meets={score.meets} words={words} />
      <p className={styles.hint}>{words.wholeHint}</p>
      {failing.length > 0 && (
        <div>
          <p id={`${id}-work`}>{words.needsWork}</p>
          <ul aria-labelledby={`${id}-work`} className={styles.list}>
            {failing.map(({ part, score: own }) => (
              <li key={part}>{words.partScore(words.parts[part], wholeScore(own))}</li>
            ))}
          </ul>
        </div>
      )}
      {settings && <p>{policySentence({ meets: score.meets, settings, words })}</p>}
      {error && (
        <p role="alert">
          {words.policyUnknown} {error}{' '}
          <button type="button" className={styles.retry} onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
    </section>
  )
}

/** What will happen to this text when this user publishes it. */
function policySentence({
  meets,
  settings,
  words,
}: {
  meets: boolean
  settings: EditorReadabilitySettings
  words: ReadabilityWords
}): string {
  if (meets) return words.policyMeets
  return settings.policy === 'refuse' && settings.abilities.overrideCheck ? words.mayOverride : words.policy[settings.policy]
}
