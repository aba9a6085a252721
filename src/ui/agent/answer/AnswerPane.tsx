import type { ReactNode, RefObject } from 'react'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { FailureBanner } from '../parts/FailureBanner'
import { LateLabel } from '../parts/LateLabel'
import type { Lateness } from '../parts/lateness'
import type { AnswerState } from './useAnswer'
import type { Side } from '../beside/sideLayout'

export const FIRST_HEADING = 'agent-answer-heading'
export const SECOND_HEADING = 'agent-second-heading'

interface Props {
  pane: RefObject<HTMLElement | null>
  side: Side
  /** The keys act on this one of two. */
  isActive: boolean
  hasHeading: boolean
  state: AnswerState
  /** The answer belongs to what was searched for before. */
  late?: { lateness: Lateness; query: string }
  /** The way out, above the answer. */
  leave: ReactNode
  children: ReactNode
}

/** A half with an answer, or why it is not there. The single keys act in here. */
export function AnswerPane({ pane, side, isActive, hasHeading, state, late, leave, children }: Props) {
  const words = agentAnswerWords.answer
  const { failure, isSlow, isRenewed, retry } = state
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
      data-late={late?.lateness ?? undefined}
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
      <p role="status" className="agent-said">
        {isRenewed ? words.renewed : ''}
      </p>
      {late?.lateness === 'slow' ? <LateLabel query={late.query} /> : null}
      {late?.lateness === 'failed' ? <p className="agent-hint agent-nothing">{agentAnswerWords.answer.covered}</p> : null}
      {children}
    </Part>
  )
}
