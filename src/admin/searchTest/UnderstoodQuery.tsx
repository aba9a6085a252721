import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { synonymWords } from '../../messages/synonymWords'
import { understoodWords } from '../../messages/understoodWords'
import parts from '../parts.module.css'
import { describeTerms } from './describeTerms'
import pageStyles from './SearchTest.module.css'
import styles from './UnderstoodQuery.module.css'

interface Props {
  explanation: ExplainResponse
  language: Language
  /** Absent for who may not add synonyms. */
  onAdd?: ((word: string) => void) | undefined
}

/** What a query becomes: per word its forms, parts, corrections and synonyms, and the words left out. */
export function UnderstoodQuery({ explanation, language, onAdd }: Props) {
  const { button, about } = synonymWords[language]
  const { dropped } = explanation.understood
  return (
    <>
      <ul className={styles.terms}>
        {describeTerms(explanation, language).map(({ word, sentences, synonyms }) => (
          <li key={word}>
            <p className={styles.word}>
              <strong>{word}</strong>
              {onAdd && (
                <button type="button" className={parts.quiet} aria-label={about(word)} onClick={() => onAdd(word)}>
                  {button}
                </button>
              )}
            </p>
            <ul className={pageStyles.facts}>
              {synonyms.map(({ heading, texts }) => (
                <li key={heading}>
                  {heading} {texts.join(', ')}.
                </li>
              ))}
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {dropped.length > 0 && <p className={parts.hint}>{understoodWords[language].dropped(dropped.join(', '))}</p>}
    </>
  )
}
