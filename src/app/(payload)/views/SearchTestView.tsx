import type { AdminViewServerProps } from 'payload'
import { VacsWithoutUpl } from '../../../admin/findability/VacsWithoutUpl'
import { SearchTest } from '../../../admin/searchTest/SearchTest'
import { searchTestHref, testedSearchOf } from '../../../admin/searchTest/searchTestHref'
import { WriterView } from './WriterView'

/** The test of the search and its synonyms in the admin. */
export function SearchTestView(view: AdminViewServerProps) {
  const initial = testedSearchOf(view.searchParams ?? {})
  const mayAddSynonyms = view.initPageResult.permissions.collections?.synonyms?.create === true
  return (
    <WriterView view={view} path={searchTestHref(initial)}>
      {({ user, language }) => (
        <SearchTest initial={initial} mayAddSynonyms={mayAddSynonyms} language={language}>
          {user.role !== 'lead' && <VacsWithoutUpl language={language} />}
        </SearchTest>
      )}
    </WriterView>
  )
}
