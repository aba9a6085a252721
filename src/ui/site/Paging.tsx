import { siteWords } from '../../messages/siteWords'
import { siteHref, type SiteQuery } from './siteHref'

interface PagingProps {
  path: string
  query: SiteQuery
  page: number
  pageSize: number
  total: number
}

/** Links to the page before and after; nothing when all fits on one. */
export function Paging({ path, query, page, pageSize, total }: PagingProps) {
  const words = siteWords.nl.paging
  const pages = Math.ceil(total / pageSize)
  if (pages < 2) return null
  return (
    <nav className="paging" aria-label={words.label}>
      {page > 1 && (
        <a rel="prev" className="button button-secondary" href={siteHref(path, { ...query, pagina: Math.min(page - 1, pages) })}>
          <span aria-hidden="true">← </span>
          {words.previous}
        </a>
      )}
      <span className="paging-position">{words.position(page, pages)}</span>
      {page < pages && (
        <a rel="next" className="button button-secondary" href={siteHref(path, { ...query, pagina: page + 1 })}>
          {words.next}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
