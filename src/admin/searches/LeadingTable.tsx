import type { LeadingQuery } from '../../api/searches/schema'
import type { searchWords } from '../../messages/searchWords'
import styles from './VacSearches.module.css'

interface LeadingTableProps {
  leading: LeadingQuery[]
  labelledBy: string
  words: (typeof searchWords)['nl']
}

/** Per search how often it led here, and at which rank this answer stood then. */
export function LeadingTable({ leading, labelledBy, words }: LeadingTableProps) {
  if (leading.length === 0) return <p className={styles.hint}>{words.noLeading}</p>
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.query}</th>
          <th scope="col" className={styles.number}>
            {words.count}
          </th>
          <th scope="col" className={styles.number}>
            {words.rank}
          </th>
        </tr>
      </thead>
      <tbody>
        {leading.map(({ key, query, count, averageRank }) => (
          <tr key={key}>
            <th scope="row">{query}</th>
            <td className={styles.number}>{count}</td>
            <td className={styles.number}>{averageRank === null ? words.noRank : words.decimal(averageRank)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
