'use client'

import { searchTestWords } from '../../messages/searchTestWords'
import fields from '../fields.module.css'
import parts from '../parts.module.css'
import { useAdminLanguage } from '../useAdminLanguage'
import { SEARCH_TEST_PATH } from './searchTestHref'
import styles from './SearchTest.module.css'

/** Above the list of synonyms: a query to test them with. A plain form that leads to the test. */
export function SynonymsTestLink() {
  const words = searchTestWords[useAdminLanguage()]
  return (
    <form method="get" action={SEARCH_TEST_PATH} role="search" aria-label={words.title} className={styles.ask}>
      <label className={`${fields.field} ${styles.query}`}>
        {words.query}
        <input type="search" name="q" autoComplete="off" />
      </label>
      <button type="submit" className={parts.primary}>
        {words.test}
      </button>
      <p className={parts.hint}>{words.fromSynonyms}</p>
    </form>
  )
}
