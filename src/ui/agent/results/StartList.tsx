import type { KeyboardEvent } from 'react'
import type { AgentStartResponse } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import type { RecentAnswer } from './recentAnswers'
import { VacLinks } from '../parts/VacLinks'

const START_ID = 'agent-start'

interface Props {
  mostAsked: Pick<AgentStartResponse, 'mostAskedToday' | 'mostAskedPeriod'>
  recent: RecentAnswer[]
  onOpenVac: (uuid: string) => void
  /** Up from the first link. */
  onToBox: () => void
}

/** Before anything is typed: how to begin, what is asked most, and what this agent opened last. The arrows walk it. */
export function StartList({ mostAsked: { mostAskedToday, mostAskedPeriod }, recent, onOpenVac, onToBox }: Props) {
  const words = agentWords.start
  return (
    <div id={START_ID} className="agent-start" onKeyDown={(event) => walk(event, onToBox)}>
      <h2>{words.heading}</h2>
      <p>{words.hint}</p>
      {mostAskedToday.length > 0 ? (
        <>
          <h3>{words.mostAsked[mostAskedPeriod]}</h3>
          <VacLinks vacs={mostAskedToday.map(({ count, ...vac }) => ({ ...vac, note: words.asked(count) }))} onOpenVac={onOpenVac} />
        </>
      ) : null}
      <h3>{words.recent}</h3>
      {recent.length > 0 ? <VacLinks vacs={recent} onOpenVac={onOpenVac} /> : <p className="agent-hint">{words.noRecent}</p>}
    </div>
  )
}

/** From the search box: the first link of the list. False when there is none. */
export function enterStartList(): boolean {
  const [first] = startLinks()
  first?.focus()
  return first !== undefined
}

function walk(event: KeyboardEvent, onToBox: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const links = startLinks()
  const next = links.findIndex((link) => link === document.activeElement) + step
  event.preventDefault()
  if (next < 0) onToBox()
  else links[next]?.focus()
}

function startLinks(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(`#${START_ID} a`))
}
