import type { NoticeView } from '../../../api/agent/schema'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { agentWords } from '../../../messages/agentWords'
import { momentInWords } from '../parts/momentInWords'
import { NoticeDetails } from './NoticeDetails'
import { FIRST_HEADING } from '../answer/AnswerPane'

interface Props {
  notice: NoticeView
  now: Date
  onFlag: () => void
  onOpenVac: (uuid: string) => void
}

/** A notice that was found by searching. */
export function NoticeCard({ notice, now, onFlag, onOpenVac }: Props) {
  return (
    <article className="agent-answer" aria-labelledby={FIRST_HEADING}>
      <p className="agent-hint">
        {agentWords.noticesGroup} · {agentWords.notices.until(momentInWords(new Date(notice.endsAt), now))}
      </p>
      <div className="agent-answer__title">
        <h1 id={FIRST_HEADING}>{notice.title}</h1>
        <button type="button" className="agent-button" onClick={onFlag}>
          {agentAnswerWords.answer.wrong} <kbd>K</kbd>
        </button>
      </div>
      {notice.say ? (
        <section className="agent-say">
          <h2>{agentAnswerWords.answer.say}</h2>
          <p>{notice.say}</p>
        </section>
      ) : null}
      <NoticeDetails notice={notice} onOpenVac={onOpenVac} />
    </article>
  )
}
