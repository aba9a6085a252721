import type { OverviewQuery, ReadabilityOverview } from '../../api/readability/schema'
import type { Language } from '../../messages/language'
import { readabilityOverviewWords } from '../../messages/readabilityOverviewWords'
import { OVERVIEW_PATH } from './overviewHref'
import styles from './ReadabilityOverview.module.css'

/** Scores to filter by. Sixty is where a text may meet our rules. */
const LIMITS = [40, 50, 60, 70, 80]

/** The choice above the list, as a plain form: what was chosen stands in the address. */
export function OverviewFilters({
  departments,
  query,
  language,
}: {
  departments: ReadabilityOverview['departments']
  query: OverviewQuery
  language: Language
}) {
  const words = readabilityOverviewWords[language]
  return (
    <form method="get" action={OVERVIEW_PATH} className={styles.filters}>
      <label>
        {words.department}
        <select name="department" defaultValue={query.department ?? ''}>
          <option value="">{words.allDepartments}</option>
          {departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.judgement}
        <select name="meets" defaultValue={query.meets ?? ''}>
          <option value="">{words.all}</option>
          <option value="no">{words.meetsNot}</option>
          <option value="yes">{words.meets}</option>
        </select>
      </label>
      <label>
        {words.below}
        <select name="below" defaultValue={query.below ?? ''}>
          <option value="">{words.all}</option>
          {LIMITS.map((limit) => (
            <option key={limit} value={limit}>
              {limit}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.sort}
        <select name="sort" defaultValue={query.sort}>
          <option value="score">{words.hardestFirst}</option>
          <option value="-score">{words.easiestFirst}</option>
        </select>
      </label>
      <button type="submit">{words.show}</button>
    </form>
  )
}
