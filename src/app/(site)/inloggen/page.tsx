import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { canMail } from '../../../accounts/canMail'
import { siteWords } from '../../../messages/siteWords'
import { EMAIL_COOKIE } from '../../../ui/login/emailCookie'
import { LoginForm } from '../../../ui/login/LoginForm'
import { isLoginError } from '../../../ui/login/loginErrors'
import { safeTarget } from '../../../ui/login/safeTarget'
import type { RawParameters } from '../../../ui/site/readSiteQuery'
import { SiteFrame } from '../../../ui/site/SiteFrame'
import { loadPlainSite } from '../loadSite'

interface PageProps {
  searchParams: Promise<RawParameters>
}

export async function generateMetadata(): Promise<Metadata> {
  const site = await loadPlainSite()
  return { title: siteWords.nl.pageTitle(siteWords.nl.login.title, site.siteName), robots: { index: false } }
}

export default async function LoginPage({ searchParams }: PageProps) {
  const [site, { fout, naar, uit, gewijzigd }, jar] = await Promise.all([loadPlainSite(), searchParams, cookies()])
  return (
    <SiteFrame site={site} path={null} hasSearch={false}>
      <div className="site-width">
        <LoginForm
          error={isLoginError(fout) ? fout : null}
          email={jar.get(EMAIL_COOKIE)?.value ?? ''}
          target={safeTarget(typeof naar === 'string' ? naar : null)}
          hasLoggedOut={uit === '1'}
          hasNewPassword={gewijzigd === '1'}
          canReset={canMail()}
        />
      </div>
    </SiteFrame>
  )
}
