import type { Metadata } from 'next'
import { currentSources } from '../../../api/currentSources'
import { recordSiteSearch } from '../../../api/searches/recordSiteSearch'
import { listPublicVacs } from '../../../api/vacs/publicVacs'
import { siteWords } from '../../../messages/siteWords'
import { EmptyResults } from '../../../ui/site/EmptyResults'
import { HitList } from '../../../ui/site/HitList'
import { Paging } from '../../../ui/site/Paging'
import type { RawParameters } from '../../../ui/site/readSiteQuery'
import { SiteFrame } from '../../../ui/site/SiteFrame'
import { leavePastLastPage } from '../leavePastLastPage'
import { loadSite } from '../loadSite'

const PAGE_SIZE = 10

interface PageProps {
  searchParams: Promise<RawParameters>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const words = siteWords.nl
  const { site, q } = await loadSite(searchParams)
  return {
    title: words.pageTitle(q === '' ? words.search.headingAll : words.search.title(q), site.siteName),
    robots: { index: false },
  }
}

export default async function SearchPage({ searchParams }: PageProps) {
  const words = siteWords.nl.search
  const { site, q, pagina } = await loadSite(searchParams)
  const { results, total, page, source } = await listPublicVacs(await currentSources(), {
    query: q,
    municipality: site.municipality?.slug,
    page: pagina,
    pageSize: PAGE_SIZE,
  })
  const query = { q, gemeente: site.gemeente }
  leavePastLastPage({ path: '/zoeken', query, page: pagina, pageSize: PAGE_SIZE, total })
  await recordSiteSearch({ query: q, page: pagina, municipality: site.municipality?.slug, total, source })
  return (
    <SiteFrame site={site} path="/zoeken" query={{ q }} hasContact={results.length > 0}>
      <div className="site-width stack">
        <div>
          <h1>{q === '' ? words.headingAll : words.heading(q)}</h1>
          {total > 0 && <p className="result-count">{words.count(total)}</p>}
          {source === 'database' && <p className="message message-warning">{words.fallback}</p>}
        </div>
        {results.length > 0 ? <HitList hits={results} gemeente={site.gemeente} headingLevel={2} /> : <EmptyResults site={site} />}
        <Paging path="/zoeken" query={query} page={page} pageSize={PAGE_SIZE} total={total} />
      </div>
    </SiteFrame>
  )
}
