import type { AdminViewServerProps } from 'payload'
import { can } from '../../../../policies/can'
import { VacsWithoutUpl } from '../../../admin/findability/VacsWithoutUpl'
import { SearchTest } from '../../../admin/searchTest/SearchTest'
import { searchTestHref, testedSearchOf } from '../../../admin/searchTest/searchTestHref'
import { WriterView } from './WriterView'

/** The test of the search and its synonyms in the admin. */
export function SearchTestView(view: AdminViewServerProps) {
  const initial = testedSearchOf(view.searchParams ?? {})
  return (
    <WriterView view={view} path={searchTestHref(initial)}>
      {({ user, language }) => (
        <SearchTest initial={initial} mayAddSynonyms={can(user, 'create', 'synonyms')} language={language}>
          {can(user, 'suggest', 'upl-products') && <VacsWithoutUpl language={language} />}
        </SearchTest>
      )}
    </WriterView>
  )
}
