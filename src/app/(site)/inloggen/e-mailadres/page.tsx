import type { Metadata } from 'next'
import { newPasswordWords } from '../../../../messages/newPasswordWords'
import type { RawParameters } from '../../../../ui/site/readSiteQuery'
import { SiteFrame } from '../../../../ui/site/SiteFrame'
import { loadPlainSite } from '../../loadSite'

export const metadata: Metadata = { title: newPasswordWords.nl.email.title, robots: { index: false }, referrer: 'no-referrer' }

/** Where the link of the mail leads. Opening it changes nothing: programs open links too. */
export default async function ConfirmEmailPage({ searchParams }: { searchParams: Promise<RawParameters> }) {
  const [site, { code }] = await Promise.all([loadPlainSite(), searchParams])
  const words = newPasswordWords.nl.email
  return (
    <SiteFrame site={site} path={null} hasSearch={false}>
      <div className="site-width">
        <div className="login">
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
          <form className="login-form" action="/inloggen/e-mailadres/bevestigen" method="post">
            <input type="hidden" name="code" value={typeof code === 'string' ? code : ''} />
            <button className="button" type="submit">
              {words.button}
            </button>
          </form>
        </div>
      </div>
    </SiteFrame>
  )
}
