import type { ReactNode, RefObject } from 'react'
import { agentWords } from '../../messages/agentWords'
import { FailureBanner } from './FailureBanner'
import type { RequestFailure } from './fetchJson'

interface Props {
  pane: RefObject<HTMLElement | null>
  hasHeading: boolean
  failure: RequestFailure | null
  isSlow: boolean
  onRetry: () => void
  onBack: () => void
  children: ReactNode
}

/** The right half: what was opened, or why it is not there. The single keys act in here. */
export function AnswerPane({ pane, hasHeading, failure, isSlow, onRetry, onBack, children }: Props) {
  const words = agentWords.answer
  return (
    <main
      ref={pane}
      id="agent-answer"
      className="agent-pane agent-pane--answer"
      data-place="answer"
      tabIndex={0}
      aria-busy={isSlow}
      aria-labelledby={hasHeading ? 'agent-answer-heading' : undefined}
      aria-label={hasHeading ? undefined : words.region}
    >
      <button type="button" className="agent-button agent-back" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {words.back}
      </button>
      {hasHeading ? null : <h1 className="visually-hidden">{words.region}</h1>}
      {isSlow ? <p className="agent-waiting">{words.loading}</p> : null}
      {failure?.kind === 'notFound' ? (
        <div className="agent-banner">
          <h2>{words.gone}</h2>
          <p>{words.goneHint}</p>
        </div>
      ) : failure ? (
        <FailureBanner failure={failure} onRetry={onRetry} />
      ) : null}
      {children}
    </main>
  )
}
