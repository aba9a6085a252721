import { type ReactNode, useState } from 'react'
import type { NoticeView } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { momentInWords } from '../parts/momentInWords'
import { NoticeDetails } from './NoticeDetails'

interface Props {
  notice: NoticeView
  now: Date
  /** Cut off where the line ends, until its details are asked for. */
  isOneLine: boolean
  onFold: () => void
  onOpenVac: (uuid: string) => void
  /** More buttons. */
  children: ReactNode
}

export function NoticeItem({ notice, now, isOneLine, onFold, onOpenVac, children }: Props) {
  const [hasDetails, setHasDetails] = useState(false)
  const words = agentWords.notices
  return (
    <article className="agent-notice" data-one-line={isOneLine && !hasDetails}>
      <p className="agent-notice__line">
        <span className="agent-notice__icon" aria-hidden="true">
          !
        </span>
        <strong>{notice.title}</strong>
        {notice.say ? (
          <span className="agent-notice__say">
            <b>{words.say}</b> “{notice.say}”
          </span>
        ) : null}
      </p>
      <div className="agent-notice__buttons">
        <span className="agent-notices__until">{words.until(momentInWords(new Date(notice.endsAt), now))}</span>
        <button
          type="button"
          className="agent-button agent-button--link"
          aria-expanded={hasDetails}
          onClick={() => setHasDetails(!hasDetails)}
        >
          {hasDetails ? words.less : words.more}
          <span className="visually-hidden"> {notice.title}</span>
        </button>
        <button type="button" className="agent-button agent-button--link agent-notice__fold" onClick={onFold}>
          {words.collapse}
          <span className="visually-hidden"> {notice.title}</span>
        </button>
        {children}
      </div>
      {hasDetails ? <NoticeDetails notice={notice} onOpenVac={onOpenVac} /> : null}
    </article>
  )
}
