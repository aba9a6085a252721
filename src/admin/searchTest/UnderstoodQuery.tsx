import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import { describeTerms } from './describeTerms'
import styles from './SearchTest.module.css'

interface Props {
  explanation: ExplainResponse
  language: Language
  /** Absent for who may not add synonyms. */
  onAdd?: ((word: string) => void) | undefined
}

/** What a query becomes: per word its forms, parts, corrections and synonyms, and the words left out. */
export function UnderstoodQuery({ explanation, language, onAdd }: Props) {
  const words = searchTestWords[language]
  const { dropped } = explanation.understood
  return (
    <>
      <ul className={styles.terms}>
        {describeTerms(explanation, language).map(({ word, sentences, synonyms }) => (
          <li key={word}>
            <p className={styles.word}>
              <strong>{word}</strong>
              {onAdd && (
                <button type="button" className={styles.quiet} aria-label={words.add.about(word)} onClick={() => onAdd(word)}>
                  {words.add.button}
                </button>
              )}
            </p>
            <ul className={styles.facts}>
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
      {dropped.length > 0 && <p className={styles.hint}>{words.dropped(dropped.join(', '))}</p>}
    </>
  )
}
