import type { ReactNode, RefObject } from 'react'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { AnswerPane, SECOND_HEADING } from '../answer/AnswerPane'
import { AnswerView } from '../answer/AnswerView'
import type { AgentActions } from '../shell/useAgentActions'
import type { AnswerState } from '../answer/useAnswer'

interface Props {
  pane: RefObject<HTMLElement | null>
  isActive: boolean
  actions: AgentActions
  answerState: AnswerState
  now: Date
  onClose: () => void
  onOpenVac: (uuid: string) => void
  municipality: string | null
  ask: ReactNode
}

/** The answer that was put beside the other. What it links to opens in the first half: this one stays. */
export function SecondAnswer({ pane, isActive, actions, answerState, now, onClose, onOpenVac, municipality, ask }: Props) {
  const { answer, flag } = actions
  const close = (
    <button type="button" className="agent-button" onClick={onClose}>
      {agentAnswerWords.beside.take} <kbd>Esc</kbd>
    </button>
  )
  return (
    <AnswerPane
      pane={pane}
      side="second"
      isActive={isActive}
      hasHeading={answer !== null}
      state={answerState}
      leave={answer ? null : close}
    >
      {answer ? (
        <AnswerView
          answer={answer}
          headingId={SECOND_HEADING}
          now={now}
          onFlag={() => void flag()}
          onOpenVac={onOpenVac}
          municipality={municipality}
          ask={actions.maySay ? null : ask}
        >
          {close}
        </AnswerView>
      ) : null}
    </AnswerPane>
  )
}
