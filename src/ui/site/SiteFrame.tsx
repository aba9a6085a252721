import type { ReactNode } from 'react'
import { siteWords } from '../../messages/siteWords'
import { MunicipalityChoice } from './MunicipalityChoice'
import { SearchForm } from './SearchForm'
import { SiteFooter } from './SiteFooter'
import { siteHref, type SiteQuery } from './siteHref'
import type { Site } from './siteShapes'

interface SiteFrameProps {
  site: Site
  /** Address of this page, for the choice of municipality; null hides the choice. */
  path: string | null
  /** What the choice of municipality keeps. */
  query?: SiteQuery
  /** The search field in the header; the page may have its own. */
  hasSearch?: boolean
  /** Whom to call, in the footer; a page that already says so leaves it out. */
  hasContact?: boolean
  children: ReactNode
}

/** Header, content and footer of every public page. */
export function SiteFrame({ site, path, query = {}, hasSearch = true, hasContact = true, children }: SiteFrameProps) {
  const words = siteWords.nl
  return (
    <div className="site">
      <a className="skip-link" href="#inhoud">
        {words.skipToContent}
      </a>
      <header className="site-header">
        <div className="site-width site-header-bar">
          <a className="site-name" href={siteHref('/', { gemeente: site.gemeente })}>
            <svg className="site-sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
              <path className="site-sign-ground" d="M4 3h24a2 2 0 0 1 2 2v17a2 2 0 0 1-2 2H15l-7 6v-6H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" />
              <path
                className="site-sign-line"
                d="M12 10.5a4 4 0 1 1 5.6 3.7c-1 .4-1.6 1-1.6 2M16 19.6v.2"
                fill="none"
                strokeWidth="2.6"
                strokeLinecap="round"
              />
            </svg>
            {site.siteName}
          </a>
          {path !== null && <MunicipalityChoice site={site} path={path} query={query} />}
        </div>
        {hasSearch && (
          <div className="site-width site-header-search">
            <SearchForm gemeente={site.gemeente} query={query.q ?? ''} size="compact" />
          </div>
        )}
      </header>
      <main id="inhoud" tabIndex={-1} className="site-main">
        {children}
      </main>
      <SiteFooter site={site} hasContact={hasContact} />
    </div>
  )
}
