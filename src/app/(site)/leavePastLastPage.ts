import { redirect } from 'next/navigation'
import { siteHref, type SiteQuery } from '../../ui/site/siteHref'

interface Asked {
  path: string
  query: SiteQuery
  page: number
  pageSize: number
  total: number
}

/** Leads whoever asks for a page behind the last one to the last: an old link, or answers that were withdrawn. */
export function leavePastLastPage({ path, query, page, pageSize, total }: Asked): void {
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (page > last) redirect(siteHref(path, { ...query, pagina: last }))
}
