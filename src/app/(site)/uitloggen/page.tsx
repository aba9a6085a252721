import type { Metadata } from 'next'
import { siteWords } from '../../../messages/siteWords'
import { SiteFrame } from '../../../ui/site/SiteFrame'
import { loadPlainSite } from '../loadSite'

export async function generateMetadata(): Promise<Metadata> {
  const site = await loadPlainSite()
  return { title: siteWords.nl.pageTitle(siteWords.nl.logout.title, site.siteName), robots: { index: false } }
}

/** Asks first: a link that logs out at once would be followed by prefetching browsers. */
export default async function LogoutPage() {
  const words = siteWords.nl.logout
  const site = await loadPlainSite()
  return (
    <SiteFrame site={site} path={null} hasSearch={false}>
      <div className="site-width">
        <div className="login">
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <form className="button-row" action="/uitloggen/sessie" method="post">
            <button className="button" type="submit">
              {words.button}
            </button>
            <a className="button button-secondary" href="/">
              {words.stay}
            </a>
          </form>
        </div>
      </div>
    </SiteFrame>
  )
}
