import { siteWords } from '../../messages/siteWords'
import { formatDay, formatTime } from '../../time/dates'
import { siteHref } from './siteHref'
import type { Notice } from './siteShapes'

interface NoticeListProps {
  notices: Notice[]
  gemeente: string | null
}

/** The news of the day, with until when it holds and the questions it raises. */
export function NoticeList({ notices, gemeente }: NoticeListProps) {
  const words = siteWords.nl
  if (notices.length === 0) return null
  return (
    <section className="notice-list" aria-labelledby="nieuws">
      <h2 id="nieuws">
        <span className="notice-sign" aria-hidden="true">
          !
        </span>
        {words.homePage.notices}
      </h2>
      <div className="notices">
        {notices.map((notice) => {
          const end = new Date(notice.endsAt)
          return (
            <article key={notice.id} className="notice">
              <h3>{notice.title}</h3>
              {notice.text.split(/\n{2,}/).map((paragraph, index) => (
                <p key={index} className="keep-lines">
                  {paragraph}
                </p>
              ))}
              {!Number.isNaN(end.getTime()) && (
                <p className="notice-until">
                  <time dateTime={notice.endsAt}>{words.notice.until(formatDay(end), formatTime(end))}</time>
                </p>
              )}
              {notice.vacs.length > 0 && (
                <>
                  <h4>{words.notice.questions}</h4>
                  <ul>
                    {notice.vacs.map(({ slug, question }) => (
                      <li key={slug}>
                        <a href={siteHref(`/vraag/${slug}`, { gemeente })}>{question}</a>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </article>
          )
        })}
      </div>
    </section>
  )
}
