import type { Language } from '../../messages/language'
import { searchTestWords } from '../../messages/searchTestWords'
import { Bar } from './Bar'
import { type ExplainedResult, explainScore } from './explainScore'
import styles from './SearchTest.module.css'

interface Props {
  result: ExplainedResult
  asked: readonly { word: string }[]
  language: Language
}

/** Per word of the query: where in this answer it was found, as what, and how much that counts. */
export function WhyTable({ result, asked, language }: Props) {
  const words = searchTestWords[language]
  const { parts, phrase } = explainScore(result, asked, language)
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{words.whyAbout(result.question)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.foundAs}</th>
            <th scope="col">{words.strength}</th>
          </tr>
        </thead>
        {parts.map(({ word, heading, rows }) => (
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
