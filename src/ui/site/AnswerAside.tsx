import { siteWords } from '../../messages/siteWords'
import type { VacView } from '../../reading/vacView'
import { ContactBlock } from './ContactBlock'
import { siteHref } from './siteHref'
import type { Municipality } from './siteShapes'

interface AnswerAsideProps {
  vac: VacView
  gemeente: string | null
  contacts: Municipality[]
}

/** Beside an answer: the sheet for the counter, whom to call, and where to read on. */
export function AnswerAside({ vac, gemeente, contacts }: AnswerAsideProps) {
  const words = siteWords.nl.answer
  return (
    <aside className="answer-aside">
      <ContactBlock contacts={contacts} />
      <section className="no-print">
        <a className="button button-secondary" href={siteHref(`/vraag/${vac.slug}/afdrukken`, { gemeente })}>
          {words.print}
        </a>
      </section>
      {vac.related.length > 0 && (
        <section className="no-print" aria-labelledby="verwant">
          <h2 id="verwant">{words.related}</h2>
          <ul className="plain-list">
            {vac.related.map(({ slug, question }) => (
              <li key={slug}>
                <a href={siteHref(`/vraag/${slug}`, { gemeente })}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {vac.themes.length > 0 && (
        <section className="no-print" aria-labelledby="themas-hierbij">
          <h2 id="themas-hierbij">{words.themes}</h2>
          <ul className="plain-list">
            {vac.themes.map(({ slug, name }) => (
              <li key={slug}>
                <a href={siteHref(`/thema/${slug}`, { gemeente })}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
