import type { NoticeView } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { momentInWords } from '../parts/momentInWords'
import { visibleNotices } from '../notices/visibleNotices'

/** News about this answer, above what to say. What has ended goes by itself. */
export function AnswerNews({ notices, now }: { notices: NoticeView[]; now: Date }) {
  const words = agentWords.notices
  return visibleNotices(notices, { now, municipality: null }).map((notice) => (
    <section key={notice.id} className="agent-banner agent-banner--warning" data-notice={notice.id}>
      <h2>{notice.title}</h2>
      {notice.say ? (
        <p className="agent-pre-line">
          <b>{words.say}</b> “{notice.say}”
        </p>
      ) : null}
      <p className="agent-pre-line">{notice.text}</p>
      <p className="agent-hint">{[...notice.municipalities, words.until(momentInWords(new Date(notice.endsAt), now))].join(' · ')}</p>
    </section>
  ))
}
