import type { Metadata } from 'next'
import { currentSources } from '../../api/currentSources'
import { listPublicNotices } from '../../api/notices/publicNotices'
import { listPublicThemes } from '../../api/themes/publicThemes'
import { listPublicVacs } from '../../api/vacs/publicVacs'
import { siteWords } from '../../messages/siteWords'
import { HitList } from '../../ui/site/HitList'
import { NoticeList } from '../../ui/site/NoticeList'
import type { RawParameters } from '../../ui/site/readSiteQuery'
import { SearchForm } from '../../ui/site/SearchForm'
import { SiteFrame } from '../../ui/site/SiteFrame'
import { siteHref } from '../../ui/site/siteHref'
import { ThemeList } from '../../ui/site/ThemeList'
import { loadSite } from './loadSite'

/** Enough to show what stands here; more is a click away. */
const QUESTIONS = 6

interface PageProps {
  searchParams: Promise<RawParameters>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { site } = await loadSite(searchParams)
  return {
    title: siteWords.nl.pageTitle(siteWords.nl.homePage.title, site.siteName),
    alternates: { canonical: '/' },
  }
}

export default async function HomePage({ searchParams }: PageProps) {
  const words = siteWords.nl
  const { site } = await loadSite(searchParams)
  const municipality = site.municipality?.slug
  const sources = await currentSources()
  const [themes, notices, questions] = await Promise.all([
    listPublicThemes(sources),
    listPublicNotices(sources.payload, { municipality }),
    listPublicVacs(sources, { query: '', municipality, page: 1, pageSize: QUESTIONS }),
  ])
  const { gemeente } = site
  return (
    <SiteFrame site={site} path="/" hasSearch={false}>
      <div className="hero">
        <div className="site-width">
          <SearchForm gemeente={gemeente} query="" size="large" />
        </div>
      </div>
      <div className="site-width stack">
        <NoticeList notices={notices} gemeente={gemeente} />
        {themes.length > 0 && (
          <section aria-labelledby="themas">
            <h2 id="themas">{words.homePage.themes}</h2>
            <ThemeList themes={themes} gemeente={gemeente} />
          </section>
        )}
        {questions.results.length > 0 ? (
          <section aria-labelledby="vragen" className="hit-columns">
            <h2 id="vragen">{words.homePage.questions}</h2>
            <HitList hits={questions.results} gemeente={gemeente} headingLevel={3} />
            <p>
              <a className="button button-secondary" href={siteHref('/zoeken', { gemeente })}>
                {words.homePage.allQuestions}
              </a>
            </p>
          </section>
        ) : (
          <p>{words.homePage.empty}</p>
        )}
      </div>
    </SiteFrame>
  )
}
