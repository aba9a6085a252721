'use client'

import { siteWords } from '../../messages/siteWords'

/** In place of a page that could not be made. Needs nothing from the server. */
export function ErrorMessage({ onRetry }: { onRetry: () => void }) {
  const words = siteWords.nl.error
  return (
    <main className="site site-main">
      <div className="site-width reading" role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <p className="button-row">
          <button type="button" className="button" onClick={onRetry}>
            {words.retry}
          </button>
          <a className="button button-secondary" href="/">
            {words.home}
          </a>
        </p>
      </div>
    </main>
  )
}
