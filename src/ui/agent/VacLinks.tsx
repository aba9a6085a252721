import type { MouseEvent } from 'react'
import { formatAgentLocation } from './agentLocation'

interface Props {
  vacs: { uuid: string; question: string }[]
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
      {vacs.map(({ uuid, question }) => (
        <li key={uuid}>
          <a href={formatAgentLocation({ opened: `vac:${uuid}` })} onClick={(event) => open(event, uuid)}>
            {question}
          </a>
        </li>
      ))}
    </ul>
  )
}
