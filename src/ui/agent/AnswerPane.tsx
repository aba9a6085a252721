import type { ReactNode, RefObject } from 'react'
import { agentAnswerWords } from '../../messages/agentAnswerWords'
import { FailureBanner } from './FailureBanner'
import type { AnswerState } from './useAnswer'
import type { Side } from './sideLayout'

export const FIRST_HEADING = 'agent-answer-heading'
export const SECOND_HEADING = 'agent-second-heading'

interface Props {
  pane: RefObject<HTMLElement | null>
  side: Side
  /** The keys act on this one of two. */
  isActive: boolean
  hasHeading: boolean
  state: AnswerState
  /** The way out, above the answer. */
  leave: ReactNode
  children: ReactNode
}

/** A half with an answer, or why it is not there. The single keys act in here. */
export function AnswerPane({ pane, side, isActive, hasHeading, state, leave, children }: Props) {
  const words = agentAnswerWords.answer
  const { failure, isSlow, retry } = state
  const isFirst = side === 'first'
  const name = isFirst ? words.region : agentAnswerWords.beside.second
  // One main part on a page; the answer beside it is a region of its own.
  const Part = isFirst ? 'main' : 'section'
  return (
    <Part
      ref={pane}
      id={isFirst ? 'agent-answer' : 'agent-second'}
      className={`agent-pane agent-pane--answer agent-pane--${side}`}
      data-place="answer"
      data-active={isActive}
      tabIndex={0}
      aria-busy={isSlow}
      aria-labelledby={hasHeading ? (isFirst ? FIRST_HEADING : SECOND_HEADING) : undefined}
      aria-label={hasHeading ? undefined : name}
    >
      {leave}
      {hasHeading ? null : <h1 className="visually-hidden">{name}</h1>}
      {isSlow ? <p className="agent-waiting">{words.loading}</p> : null}
      {failure?.kind === 'notFound' ? (
        <div className="agent-banner">
          <h2>{words.gone}</h2>
          <p>{words.goneHint}</p>
        </div>
      ) : failure ? (
        <FailureBanner failure={failure} retry={{ again: retry, onGone: () => pane.current?.focus({ preventScroll: true }) }} />
      ) : null}
      {children}
    </Part>
  )
}
