import type { Metadata } from 'next'
import { MIN_PASSWORD } from '../../../../accounts/passwordIssue'
import { newPasswordWords } from '../../../../messages/newPasswordWords'
import type { RawParameters } from '../../../../ui/site/readSiteQuery'
import { SiteFrame } from '../../../../ui/site/SiteFrame'
import { loadPlainSite } from '../../loadSite'

export const metadata: Metadata = { title: newPasswordWords.nl.choose.title, robots: { index: false }, referrer: 'no-referrer' }

/** Where the link of the mail leads. Opening it changes nothing: programs open links too. */
export default async function NewPasswordPage({ searchParams }: { searchParams: Promise<RawParameters> }) {
  const [site, { code }] = await Promise.all([loadPlainSite(), searchParams])
  const words = newPasswordWords.nl.choose
  return (
    <SiteFrame site={site} path={null} hasSearch={false}>
      <div className="site-width">
        <div className="login">
          <h1>{words.title}</h1>
          <p id="uitleg">{words.intro(MIN_PASSWORD)}</p>
          <form className="login-form" action="/inloggen/nieuw-wachtwoord/opslaan" method="post" aria-describedby="uitleg">
            <input type="hidden" name="code" value={typeof code === 'string' ? code : ''} />
            <label htmlFor="password">{words.password}</label>
            <input id="password" name="password" type="password" autoComplete="new-password" minLength={MIN_PASSWORD} required />
            <label htmlFor="again">{words.again}</label>
            <input id="again" name="again" type="password" autoComplete="new-password" minLength={MIN_PASSWORD} required />
            <button className="button" type="submit">
              {words.button}
            </button>
          </form>
        </div>
      </div>
    </SiteFrame>
  )
}
