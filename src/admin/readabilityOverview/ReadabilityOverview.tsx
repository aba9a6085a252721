import type { OverviewQuery, ReadabilityOverview as Overview } from '../../api/readability/schema'
import type { Language } from '../../messages/language'
import { readabilityOverviewWords } from '../../messages/readabilityOverviewWords'
import parts from '../parts.module.css'
import { OverviewFilters } from './OverviewFilters'
import { OverviewTable } from './OverviewTable'
import { overviewHref } from './overviewHref'
import styles from './ReadabilityOverview.module.css'

interface Props {
  overview: Overview
  query: OverviewQuery
  language: Language
}

/** Every live text with its score, to choose what to make easier first. Works without scripts. */
export function ReadabilityOverview({ overview, query, language }: Props) {
  const words = readabilityOverviewWords[language]
  const { vacs, total, page, pages } = overview
  return (
    <main className={styles.page}>
      <h1 className={parts.title}>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <OverviewFilters departments={overview.departments} query={query} language={language} />
      <p className={styles.found}>{total === 0 ? words.none : words.found(total)}</p>
      {vacs.length > 0 && <OverviewTable vacs={vacs} sort={query.sort} language={language} />}
      {pages > 1 && (
        <nav className={styles.pages} aria-label={words.pages}>
          {page > 1 && <a href={overviewHref(query, page - 1)}>{words.previous}</a>}
          <span>{words.page(page, pages)}</span>
          {page < pages && <a href={overviewHref(query, page + 1)}>{words.next}</a>}
        </nav>
      )}
    </main>
  )
}
