import type { ReactNode } from 'react'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { formatDay, toDay } from '../../../time/dates'
import { siteHref } from '../../site/siteHref'
import type { AgentAnswer } from './agentAnswer'
import { checkState, type CheckState } from './overdue'

interface Props {
  answer: AgentAnswer
  /** Unique on the page: two answers can stand side by side. */
  headingId: string
  now: Date
  municipality: string | null
  onFlag: () => void
  /** What else can be done with the answer. */
  children: ReactNode
}

const words = agentAnswerWords.answer

/** The question, who answers for it, how fresh it is, and the way to say that it is wrong. */
export function AnswerHead({ answer: { vac, openFlags }, headingId, now, municipality, onFlag, children }: Props) {
  const { lastChecked = null, reviewDue = null } = vac.internal ?? {}
  const state = checkState({ lastChecked: day(lastChecked), reviewDue: day(reviewDue), today: toDay(now) })
  return (
    <header>
      <div className="agent-answer__title">
        <h1 id={headingId}>{vac.question}</h1>
        <div className="agent-answer__acts">
          <button type="button" className="agent-button" onClick={onFlag}>
            {words.wrong} <kbd>K</kbd>
          </button>
          {children}
        </div>
      </div>
      <ul className="agent-answer__meta">
        <li>{vac.department.name}</li>
        <li className={state.kind === 'checked' ? undefined : 'agent-tag agent-tag--warning'}>{checkSentence(state)}</li>
        {openFlags > 0 ? <li className="agent-tag agent-tag--warning">{words.openFlags(openFlags)}</li> : null}
        {vac.municipalities.length > 0 ? (
          <li className="agent-tag">{words.holdsFor(new Intl.ListFormat('nl').format(vac.municipalities.map(({ name }) => name)))}</li>
        ) : null}
        <li>
          <a href={siteHref(`/vraag/${vac.slug}`, { gemeente: municipality })} target="_blank" rel="noopener">
            {words.website}
            <span className="visually-hidden"> ({words.newWindow})</span>
          </a>
        </li>
      </ul>
    </header>
  )
}

/** Days arrive as yyyy-mm-dd; a timestamp is cut down to the Dutch day it falls on. */
function day(value: string | null): string | null {
  return value !== null && value.length > 10 ? toDay(new Date(value)) : value
}

function checkSentence(state: CheckState): string {
  if (state.kind === 'never') return words.neverChecked
  if (state.kind === 'checked') return words.checked(formatDay(state.lastChecked))
  const last = state.lastChecked === null ? words.neverChecked.toLowerCase() : words.lastChecked(formatDay(state.lastChecked))
  return `${words.overdue(state.days)}, ${last}`
}
