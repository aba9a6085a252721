import type { Language } from '../../messages/language'
import { scoreWords } from '../../messages/scoreWords'
import { searchTestWords } from '../../messages/searchTestWords'
import parts from '../parts.module.css'
import { Bar } from './Bar'
import { type ExplainedResult, explainScore } from './explainScore'
import styles from './WhyTable.module.css'

interface Props {
  result: ExplainedResult
  asked: readonly { word: string }[]
  language: Language
}

/** Per word of the query: where in this answer it was found, as what, and how much that counts. */
export function WhyTable({ result, asked, language }: Props) {
  const words = scoreWords[language]
  const { parts: terms, phrase } = explainScore(result, asked, language)
  return (
    <div className={styles.box}>
      <table className={styles.table}>
        <caption className={parts.hidden}>{searchTestWords[language].whyAbout(result.question)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.foundAs}</th>
            <th scope="col">{words.strength}</th>
          </tr>
        </thead>
        {terms.map(({ word, heading, rows }) => (
          <tbody key={word}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.group}>
                {heading}
              </th>
            </tr>
            {rows.map(({ field, foundAs, percent }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{foundAs}</td>
                <td className={styles.share}>
                  <Bar percent={percent} />
                  {words.strengthOf(percent)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.group}>
              {phrase.heading}
            </th>
          </tr>
          <tr>
            <td colSpan={3}>{phrase.sentence}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
