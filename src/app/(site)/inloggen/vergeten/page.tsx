import type { Metadata } from 'next'
import { canMail } from '../../../../accounts/canMail'
import { newPasswordWords } from '../../../../messages/newPasswordWords'
import { siteWords } from '../../../../messages/siteWords'
import { SiteFrame } from '../../../../ui/site/SiteFrame'
import { loadPlainSite } from '../../loadSite'

export const metadata: Metadata = { title: newPasswordWords.nl.ask.title, robots: { index: false } }

/** Asks for the address of an account. Says the same whether it is one or not. */
export default async function ForgottenPage() {
  const site = await loadPlainSite()
  const words = newPasswordWords.nl
  return (
    <SiteFrame site={site} path={null} hasSearch={false}>
      <div className="site-width">
        <div className="login">
          <h1>{words.ask.title}</h1>
          {canMail() ? (
            <>
              <p>{words.ask.intro}</p>
              <form className="login-form" action="/inloggen/vergeten/aanvraag" method="post">
                <label htmlFor="email">{siteWords.nl.login.email}</label>
                <input id="email" name="email" type="email" autoComplete="username" required />
                <button className="button" type="submit">
                  {words.ask.button}
                </button>
              </form>
            </>
          ) : (
            <p>{words.ask.noMail}</p>
          )}
          <p>
            <a href="/inloggen">{words.toLogin}</a>
          </p>
        </div>
      </div>
    </SiteFrame>
  )
}
