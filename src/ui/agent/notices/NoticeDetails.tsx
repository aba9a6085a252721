import type { NoticeView } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { VacLinks } from '../parts/VacLinks'

/** The text of a notice and the answers that belong to it. */
export function NoticeDetails({ notice, onOpenVac }: { notice: NoticeView; onOpenVac: (uuid: string) => void }) {
  return (
    <div className="agent-notice__details">
      <p className="agent-pre-line">{notice.text}</p>
      {notice.vacs.length > 0 ? (
        <>
          <p>{agentWords.notices.about}</p>
          <VacLinks vacs={notice.vacs} onOpenVac={onOpenVac} />
        </>
      ) : null}
    </div>
  )
}
