import type { AdminViewServerProps } from 'payload'
import { OVERVIEW_PATH } from '../../../admin/readabilityOverview/overviewHref'
import { ReadabilityOverview } from '../../../admin/readabilityOverview/ReadabilityOverview'
import { loadOverview } from '../../../api/readability/loadOverview'
import { overviewQuery } from '../../../api/readability/schema'
import { WriterView } from './WriterView'

/** The overview of plain language in the admin. */
export function ReadabilityView(view: AdminViewServerProps) {
  const {
    initPageResult: {
      req: { payload },
    },
    searchParams,
  } = view
  return (
    <WriterView view={view} path={OVERVIEW_PATH}>
      {async ({ user, language }) => {
        const filled = Object.entries(searchParams ?? {}).filter(([, value]) => value !== '')
        // An address that somebody typed wrongly shows everything rather than an error.
        const query = overviewQuery.safeParse(Object.fromEntries(filled)).data ?? overviewQuery.parse({})
        return <ReadabilityOverview overview={await loadOverview({ payload, user, query })} query={query} language={language} />
      }}
    </WriterView>
  )
}
