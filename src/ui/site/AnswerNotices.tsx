import { channelWords } from '../../channels/words'
import { noticeLines } from '../../channels/noticeLines'
import type { VacView } from '../../reading/vacView'

/** News that runs now and is about this answer: above it, on the screen and on paper. */
export function AnswerNotices({ notices }: Pick<VacView, 'notices'>) {
  return notices.map((notice) => {
    const [title, ...lines] = noticeLines(notice, channelWords.nl)
    return (
      <section key={notice.id} className="message message-warning answer-notice" aria-label={title}>
        <p>
          <strong>{title}</strong>
        </p>
        <p className="keep-lines">{lines.join('\n')}</p>
      </section>
    )
  })
}
