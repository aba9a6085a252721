import type { OverviewQuery, ReadabilityOverview } from '../../api/readability/schema'
import type { Language } from '../../messages/language'
import { readabilityOverviewWords } from '../../messages/readabilityOverviewWords'
import parts from '../parts.module.css'
import styles from './ReadabilityOverview.module.css'

interface Props {
  vacs: ReadabilityOverview['vacs']
  sort: OverviewQuery['sort']
  language: Language
}

export function OverviewTable({ vacs, sort, language }: Props) {
  const words = readabilityOverviewWords[language]
  return (
    // What is wider than a phone is scrolled here; the links inside make that work by keyboard too.
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={parts.hidden}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            <th scope="col">{words.department}</th>
            <th scope="col" aria-sort={sort === 'score' ? 'ascending' : 'descending'}>
              {words.score}
            </th>
            <th scope="col">{words.judgement}</th>
          </tr>
        </thead>
        <tbody>
          {vacs.map(({ id, question, department, score, meets }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/collections/vacs/${id}`}>{question}</a>
              </th>
              <td>{department}</td>
              <td className={styles.score}>{score === null ? words.notYet : words.scoreOf(Math.round(score))}</td>
              <td>{meets === null ? words.notYet : meets ? words.meets : words.meetsNot}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
