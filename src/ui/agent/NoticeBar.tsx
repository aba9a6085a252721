import type { NoticeView } from '../../api/agent/schema'
import { agentWords } from '../../messages/agentWords'
import { momentInWords } from './momentInWords'
import { NoticeItem } from './NoticeItem'
import { useStored } from './useStored'

interface Props {
  notices: NoticeView[]
  now: Date
  onOpenVac: (uuid: string) => void
}

const isIdList = (value: unknown): value is number[] => Array.isArray(value) && value.every((id) => typeof id === 'number')
const none: number[] = []

/** News on top. What an agent has read folds to one line; new news unfolds by itself. */
export function NoticeBar({ notices, now, onOpenVac }: Props) {
  const [folded, setFolded] = useStored<number[]>({ name: 'foldedNotices', fallback: none, accepts: isIdList })
  if (notices.length === 0) return null
  const open = notices.filter(({ id }) => !folded.includes(id))
  const closed = notices.filter(({ id }) => folded.includes(id))
  // Ids of news that has gone are dropped here, so that the list does not grow for ever.
  const fold = (id: number) => setFolded([...closed.map((notice) => notice.id), id])

  return (
    <section className="agent-notices" aria-label={agentWords.notices.heading} tabIndex={0}>
      {open.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} now={now} onFold={() => fold(notice.id)} onOpenVac={onOpenVac} />
      ))}
      {closed.length > 0 ? (
        <p className="agent-notices__folded">
          <span>{agentWords.notices.collapsed}</span>
          {closed.map(({ id, title, endsAt }) => (
            <button key={id} type="button" className="agent-button agent-button--link" onClick={() => setFolded(folded.filter((other) => other !== id))}>
              {title} <span className="visually-hidden">{agentWords.notices.expand}</span>
              <span className="agent-notices__until">{agentWords.notices.until(momentInWords(new Date(endsAt), now))}</span>
            </button>
          ))}
        </p>
      ) : null}
    </section>
  )
}
