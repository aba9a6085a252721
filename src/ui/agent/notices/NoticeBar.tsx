import { useState } from 'react'
import type { NoticeView } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { foldedWith } from './foldedNotices'
import { momentInWords } from '../parts/momentInWords'
import { NoticeItem } from './NoticeItem'
import { useStored } from '../parts/useStored'

interface Props {
  userId: string
  notices: NoticeView[]
  now: Date
  onOpenVac: (uuid: string) => void
}

const isIdList = (value: unknown): value is number[] => Array.isArray(value) && value.every((id) => typeof id === 'number')
const none: number[] = []
const words = agentWords.notices

/** News on top: the newest in one line, the rest behind a button, so that the answers keep their room. What an agent has read folds away. */
export function NoticeBar({ userId, notices, now, onOpenVac }: Props) {
  const [folded, setFolded] = useStored<number[]>({ name: 'foldedNotices', owner: userId, fallback: none, accepts: isIdList })
  const [isUnfolded, setIsUnfolded] = useState(false)
  if (notices.length === 0) return null
  const open = notices.filter(({ id }) => !folded.includes(id))
  const closed = notices.filter(({ id }) => folded.includes(id))
  const fold = (id: number) => setFolded(foldedWith(folded, id))
  const [newest] = open
  const hiddenCount = notices.length - (newest ? 1 : 0)
  const others = (
    <button
      type="button"
      className="agent-button agent-button--link agent-notices__others"
      aria-expanded={isUnfolded}
      onClick={() => setIsUnfolded(!isUnfolded)}
    >
      {isUnfolded ? words.fewer : newest ? words.others(hiddenCount) : words.foldedOnly(hiddenCount)}
    </button>
  )
  const shown = isUnfolded ? open : open.slice(0, 1)

  return (
    <section className="agent-notices" aria-label={words.heading} data-unfolded={isUnfolded} tabIndex={0}>
      {shown.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} now={now} isOneLine={!isUnfolded} onFold={() => fold(notice.id)} onOpenVac={onOpenVac}>
          {notice === newest && hiddenCount > 0 ? others : null}
        </NoticeItem>
      ))}
      {newest ? null : (
        <p className="agent-notices__folded">
          <span>{words.collapsed}</span> {others}
        </p>
      )}
      {isUnfolded && closed.length > 0 ? (
        <p className="agent-notices__folded">
          {newest ? <span>{words.collapsed}</span> : null}
          {closed.map(({ id, title, endsAt }) => (
            <button
              key={id}
              type="button"
              className="agent-button agent-button--link"
              onClick={() => setFolded(folded.filter((other) => other !== id))}
            >
              {title} <span className="visually-hidden">{words.expand}</span>
              <span className="agent-notices__until">{words.until(momentInWords(new Date(endsAt), now))}</span>
            </button>
          ))}
        </p>
      ) : null}
    </section>
  )
}
