'use client'

import { adminNavWords } from '../../messages/adminNavWords'
import { OVERVIEW_PATH } from '../readabilityOverview/overviewHref'
import { SEARCH_TEST_PATH } from '../searchTest/searchTestHref'
import { useAdminLanguage } from '../useAdminLanguage'
import styles from './brand.module.css'

/** Ways out of the admin, above its own menu. Plain links: the other screens do not share its styles. `read`: the screens of those who write and lead. */
export function NavLinks({ abilities }: { abilities: { read: boolean } }) {
  const words = adminNavWords[useAdminLanguage()]
  return (
    <ul className={styles.nav} aria-label={words.title}>
      <li>
        <a href="/admin">{words.work}</a>
      </li>
      {abilities.read && (
        <>
          <li>
            <a href={OVERVIEW_PATH}>{words.readability}</a>
          </li>
          <li>
            <a href={SEARCH_TEST_PATH}>{words.searchTest}</a>
          </li>
        </>
      )}
      <li>
        <a href="/agent">{words.agent}</a>
      </li>
      <li>
        <a href="/">{words.website}</a>
      </li>
    </ul>
  )
}
