import type { Metadata } from 'next'
import { currentSources } from '../../../api/currentSources'
import { listPublicThemes } from '../../../api/themes/publicThemes'
import { siteWords } from '../../../messages/siteWords'
import { Breadcrumb } from '../../../ui/site/Breadcrumb'
import type { RawParameters } from '../../../ui/site/readSiteQuery'
import { SiteFrame } from '../../../ui/site/SiteFrame'
import { ThemeList } from '../../../ui/site/ThemeList'
import { loadSite } from '../loadSite'

interface PageProps {
  searchParams: Promise<RawParameters>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { site } = await loadSite(searchParams)
  return {
    title: siteWords.nl.pageTitle(siteWords.nl.themes.title, site.siteName),
    alternates: { canonical: '/themas' },
  }
}

export default async function ThemesPage({ searchParams }: PageProps) {
  const words = siteWords.nl
  const [{ site }, themes] = await Promise.all([loadSite(searchParams), listPublicThemes(await currentSources())])
  return (
    <SiteFrame site={site} path="/themas">
      <div className="site-width stack">
        <div>
          <Breadcrumb gemeente={site.gemeente} steps={[]} />
          <h1>{words.themes.title}</h1>
        </div>
        {themes.length > 0 ? <ThemeList themes={themes} gemeente={site.gemeente} /> : <p>{words.homePage.empty}</p>}
      </div>
    </SiteFrame>
  )
}
