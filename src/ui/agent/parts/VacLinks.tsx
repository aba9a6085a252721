import type { MouseEvent } from 'react'
import { formatAgentLocation } from '../location/agentLocation'

interface Props {
  /** `note`: what stands behind the link. */
  vacs: { uuid: string; question: string; note?: string }[]
  onOpenVac: (uuid: string) => void
}

/** Links to answers that open on this screen; with Ctrl or the middle button in a window of their own. */
export function VacLinks({ vacs, onOpenVac }: Props) {
  const open = (event: MouseEvent, uuid: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onOpenVac(uuid)
  }
  return (
    <ul className="agent-links">
      {vacs.map(({ uuid, question, note }) => (
        <li key={uuid}>
          <a href={formatAgentLocation({ opened: `vac:${uuid}` })} onClick={(event) => open(event, uuid)}>
            {question}
          </a>
          {note ? <span className="agent-hint"> {note}</span> : null}
        </li>
      ))}
    </ul>
  )
}
