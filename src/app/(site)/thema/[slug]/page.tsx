import type { Metadata } from 'next'
import { cache } from 'react'
import { currentSources } from '../../../../api/currentSources'
import { listPublicThemes } from '../../../../api/themes/publicThemes'
import { listPublicVacs } from '../../../../api/vacs/publicVacs'
import { siteWords } from '../../../../messages/siteWords'
import { Breadcrumb } from '../../../../ui/site/Breadcrumb'
import { HitList } from '../../../../ui/site/HitList'
import { metaDescription } from '../../../../ui/site/metaDescription'
import { Paging } from '../../../../ui/site/Paging'
import type { RawParameters } from '../../../../ui/site/readSiteQuery'
import { SiteFrame } from '../../../../ui/site/SiteFrame'
import { leaveAsNotFound } from '../../leaveAsNotFound'
import { leavePastLastPage } from '../../leavePastLastPage'
import { loadSite } from '../../loadSite'

const PAGE_SIZE = 20

interface PageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<RawParameters>
}

const themesOnce = cache(async () => listPublicThemes(await currentSources()))

async function findTheme(params: PageProps['params']) {
  const { slug } = await params
  return (await themesOnce()).find((theme) => theme.slug === slug) ?? leaveAsNotFound()
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [theme, { site }] = await Promise.all([findTheme(params), loadSite(searchParams)])
  return {
    title: siteWords.nl.pageTitle(theme.name, site.siteName),
    description: theme.description ? metaDescription(theme.description) : undefined,
    alternates: { canonical: `/thema/${theme.slug}` },
  }
}

export default async function ThemePage({ params, searchParams }: PageProps) {
  const words = siteWords.nl
  const [theme, { site, pagina }] = await Promise.all([findTheme(params), loadSite(searchParams)])
  const path = `/thema/${theme.slug}`
  const { results, total, page } = await listPublicVacs(await currentSources(), {
    query: '',
    theme: theme.slug,
    municipality: site.municipality?.slug,
    page: pagina,
    pageSize: PAGE_SIZE,
  })
  leavePastLastPage({ path, query: { gemeente: site.gemeente }, page: pagina, pageSize: PAGE_SIZE, total })
  return (
    <SiteFrame site={site} path={path}>
      <div className="site-width stack">
        <div>
          <Breadcrumb gemeente={site.gemeente} steps={[{ path: '/themas', name: words.themes.title }]} />
          <h1>{theme.name}</h1>
          {theme.description ? <p className="lead">{theme.description}</p> : null}
          <p className="result-count">{words.themes.count(total)}</p>
        </div>
        {results.length > 0 ? (
          <HitList hits={results} gemeente={site.gemeente} headingLevel={2} />
        ) : (
          <p>{site.municipality ? words.themes.emptyForMunicipality(site.municipality.name) : words.themes.empty}</p>
        )}
        <Paging path={path} query={{ gemeente: site.gemeente }} page={page} pageSize={PAGE_SIZE} total={total} />
      </div>
    </SiteFrame>
  )
}
