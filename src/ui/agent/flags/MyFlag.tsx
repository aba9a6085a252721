import type { ReportedFlag } from '../../../api/flags/schema'
import { agentFlagWords } from '../../../messages/agentFlagWords'
import { flagWords } from '../../../messages/flagWords'
import { formatDay } from '../../../time/dates'
import { formatAgentLocation } from '../location/agentLocation'
import { ChangedParts } from './ChangedParts'

const words = agentFlagWords.mine

/** One flag of the agent: what it said, where it lies, and the answer. */
export function MyFlag({ flag, isNew }: { flag: ReportedFlag; isNew: boolean }) {
  const { subject, kind, text, query, about, department, state, createdAt } = flag
  return (
    <li className="agent-flag">
      <div className="agent-flag__head">
        <span className={`agent-tag agent-tag--${state}`}>{flagWords.nl.states[state]}</span>
        {isNew ? <strong className="agent-new">{words.new}</strong> : null}
        <h2>{about?.question ?? query ?? flagWords.nl.subjects[subject]}</h2>
      </div>
      <p className="agent-hint">
        {[
          subject === 'missing'
            ? flagWords.nl.subjects.missing
            : `${flagWords.nl.subjects[subject]}: ${flagWords.nl.kinds[kind].toLowerCase()}`,
          words.reportedOn(formatDay(createdAt)),
          `${words.department} ${department ?? words.noDepartment}`,
        ].join(' · ')}
      </p>
      {text === '' ? null : (
        <p>
          {words.yourText}: <q>{text}</q>
        </p>
      )}
      {query && about ? (
        <p>
          {words.searchedFor}: <b>{query}</b>
        </p>
      ) : null}
      <Outcome flag={flag} />
      {flag.changed.length > 0 ? <ChangedParts changed={flag.changed} /> : null}
      {about ? (
        <p>
          <a href={formatAgentLocation({ opened: `vac:${about.uuid}` })}>{words.openAnswer}</a>
        </p>
      ) : null}
    </li>
  )
}

function Outcome({ flag: { answer, answeredAt, answeredBy, plannedFor, state } }: { flag: ReportedFlag }) {
  if (!answer) return <p>{words.waiting}</p>
  const by = answeredAt ? words.answeredBy(answeredBy ?? words.someone, formatDay(answeredAt)) : (answeredBy ?? words.someone)
  return (
    <div className="agent-flag__answer">
      <h3>
        {words.answer} <span className="agent-hint">{by}</span>
      </h3>
      <p className="agent-pre-line">{answer}</p>
      {plannedFor && state === 'planned' ? (
        <p>
          <b>{words.plannedFor(formatDay(plannedFor))}</b>
        </p>
      ) : null}
    </div>
  )
}
