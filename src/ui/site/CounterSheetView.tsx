import type { CounterSheet } from '../../channels/counter'
import { siteWords } from '../../messages/siteWords'
import type { VacView } from '../../reading/vacView'
import { formatDay } from '../../time/dates'
import { AnswerNotices } from './AnswerNotices'
import { ContactList } from './ContactList'
import { PrintButton } from './PrintButton'
import { RichText } from './RichText'
import type { Municipality } from './siteShapes'

interface CounterSheetViewProps {
  sheet: CounterSheet
  contacts: Municipality[]
  /** Name of the chosen municipality, when the answer does not hold there. */
  notFor: string | null
  /** Names of the municipalities for which it holds, when that is not all and the reader chose none. */
  onlyFor: string | null
  notices: VacView['notices']
  /** yyyy-mm-dd; on paper a reader must see how old it is. */
  today: string
  backHref: string
}

/** The sheet that somebody takes along to the counter. */
export function CounterSheetView({ sheet, contacts, notFor, onlyFor, notices, today, backHref }: CounterSheetViewProps) {
  const words = siteWords.nl
  const hasChecklist = sheet.parts.some(({ key }) => key === 'bring')
  return (
    <article className="sheet">
      <p className="no-print sheet-back">
        <a href={backHref}>
          <span aria-hidden="true">← </span>
          {words.print.back}
        </a>
      </p>
      <h1>{sheet.title}</h1>
      {notFor !== null && <p className="message message-warning">{words.municipality.notHere(notFor)}</p>}
      {onlyFor !== null && <p className="message message-warning">{words.municipality.onlyFor(onlyFor)}</p>}
      <AnswerNotices notices={notices} />
      <div className="no-print sheet-print">
        <PrintButton />
      </div>
      {sheet.core !== '' && <p className="lead keep-lines">{sheet.core}</p>}
      {hasChecklist && <p>{words.print.intro}</p>}
      {sheet.parts.map(({ key, title, html }) => (
        <section key={key} className="sheet-part" aria-labelledby={`deel-${key}`}>
          <h2 id={`deel-${key}`}>{title}</h2>
          <RichText html={html} />
        </section>
      ))}
      <section className="sheet-part" aria-labelledby="contact">
        <h2 id="contact">{sheet.contactTitle}</h2>
        {contacts.map((municipality) => (
          <div key={municipality.slug}>
            <h3>{municipality.name}</h3>
            <ContactList contact={municipality} isShort={contacts.length > 1} />
          </div>
        ))}
        {contacts.length === 0 && <p>{words.contact.none}</p>}
      </section>
      {sheet.url !== null && (
        <p className="sheet-source">
          {sheet.urlTitle} <a href={sheet.url}>{sheet.url}</a>. {words.print.made(formatDay(today))}
        </p>
      )}
    </article>
  )
}
