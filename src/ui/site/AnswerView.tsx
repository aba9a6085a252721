import { answerSections } from '../../channels/answerSections'
import { renderWebsite } from '../../channels/website'
import { channelWords } from '../../channels/words'
import { toHtml } from '../../content/toHtml'
import { siteWords } from '../../messages/siteWords'
import type { VacView } from '../../reading/vacView'
import { formatDay } from '../../time/dates'
import { AnswerNotices } from './AnswerNotices'
import { ApplyLinks } from './ApplyLinks'
import { RichText } from './RichText'

interface AnswerViewProps {
  vac: VacView
  /** It holds for some of the municipalities served, and the reader chose none. */
  isForSome: boolean
  /** Name of the chosen municipality, when the answer does not hold there. */
  notFor: string | null
}

/**
 * One answer: the core in its first sentences, then what it costs, how long it
 * takes, what to bring and where, then the explanation. Without a short answer
 * the explanation holds the core, and comes first.
 */
export function AnswerView({ vac, isForSome, notFor }: AnswerViewProps) {
  const words = siteWords.nl
  const { title, core, coreFrom, bodyHtml } = renderWebsite(vac)
  const sections = answerSections(vac, channelWords.nl)
  const hasCore = coreFrom === 'shortAnswer'
  const places = new Intl.ListFormat('nl').format(vac.municipalities.map(({ name }) => name))
  const body = bodyHtml !== '' && (
    <section className={hasCore ? 'answer-full' : undefined} aria-label={channelWords.nl.explanation}>
      {hasCore && <h2>{channelWords.nl.explanation}</h2>}
      <RichText html={hasCore ? toHtml(vac.answer, { headingOffset: 1 }) : bodyHtml} className="answer-text" />
    </section>
  )
  return (
    <article>
      <h1 className="answer-title">{title}</h1>
      {notFor !== null && (
        <p className="message message-warning">
          {words.municipality.notHere(notFor)} {places !== '' && words.municipality.validFor(places)}
        </p>
      )}
      {isForSome && <p className="message message-warning">{words.municipality.onlyFor(places)}</p>}
      <AnswerNotices notices={vac.notices} />
      {hasCore && <p className="answer-core keep-lines">{core}</p>}
      {!hasCore && body}
      {sections.map(({ key, title: name, document, links }) => (
        <section key={key} className="answer-section" aria-labelledby={`deel-${key}`}>
          <h2 id={`deel-${key}`}>{name}</h2>
          <div className="answer-section-text answer-text">
            {document && <RichText html={toHtml(document, { headingOffset: 1 })} />}
            <ApplyLinks links={links} />
          </div>
        </section>
      ))}
      {hasCore && body}
      <p className="answer-origin">
        {words.answer.answeredBy(vac.department.name)} {words.answer.updated(formatDay(vac.publishedAt))}
        {notFor === null && !isForSome && places !== '' && ` ${words.municipality.validFor(places)}`}
      </p>
    </article>
  )
}
