import { siteWords } from '../../messages/siteWords'
import { SearchForm } from '../../ui/site/SearchForm'
import { SiteFrame } from '../../ui/site/SiteFrame'
import { loadPlainSite } from './loadSite'

export default async function NotFoundPage() {
  const words = siteWords.nl.notFound
  const site = await loadPlainSite()
  return (
    <SiteFrame site={site} path={null} hasSearch={false}>
      <title>{siteWords.nl.pageTitle(words.title, site.siteName)}</title>
      <div className="site-width reading">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <SearchForm gemeente={null} query="" size="compact" />
        <p>
          <a href="/">{words.home}</a>
        </p>
      </div>
    </SiteFrame>
  )
}
