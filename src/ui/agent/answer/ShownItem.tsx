import type { ReactNode, RefObject } from 'react'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { AnswerPane, FIRST_HEADING } from './AnswerPane'
import { AnswerView } from './AnswerView'
import type { Lateness } from '../parts/lateness'
import { ContactCard } from '../contacts/ContactCard'
import { NoticeCard } from '../notices/NoticeCard'
import type { ItemKey } from '../location/selection'
import type { AgentActions } from '../shell/useAgentActions'
import type { AnswerState } from './useAnswer'

interface Props {
  pane: RefObject<HTMLElement | null>
  isActive: boolean
  /** It was put beside already, and waits for the other. */
  isBeside: boolean
  shown: ItemKey | null
  actions: AgentActions
  answerState: AnswerState
  late: { lateness: Lateness; query: string }
  now: Date
  onBack: () => void
  onPutBeside: () => void
  onOpenVac: (uuid: string) => void
  municipality: string | null
  ask: ReactNode
}

/** The half with the answer, contact or notice that is selected. */
export function ShownItem({
  pane,
  isActive,
  isBeside,
  shown,
  actions,
  answerState,
  late,
  now,
  onBack,
  onPutBeside,
  onOpenVac,
  municipality,
  ask,
}: Props) {
  const { answer, contact, notice, flag } = actions
  const onFlag = () => void flag()
  const back = (
    <button type="button" className="agent-button agent-back" onClick={onBack}>
      <span aria-hidden="true">← </span>
      {agentAnswerWords.answer.back}
    </button>
  )
  return (
    <AnswerPane pane={pane} side="first" isActive={isActive} hasHeading={actions.canFlag} state={answerState} late={late} leave={back}>
      {answer ? (
        <AnswerView
          answer={answer}
          headingId={FIRST_HEADING}
          now={now}
          onFlag={onFlag}
          onOpenVac={onOpenVac}
          municipality={municipality}
          ask={actions.maySay ? null : ask}
        >
          <button type="button" className="agent-button" aria-keyshortcuts="Alt+Z" onClick={onPutBeside}>
            {isBeside ? agentAnswerWords.beside.take : agentAnswerWords.beside.put} <kbd>Z</kbd>
          </button>
        </AnswerView>
      ) : null}
      {contact ? <ContactCard contact={contact} onFlag={onFlag} /> : null}
      {notice ? <NoticeCard notice={notice} now={now} onFlag={onFlag} onOpenVac={onOpenVac} /> : null}
      {shown === null && late.lateness !== 'failed' ? (
        <p className="agent-hint agent-nothing">{agentAnswerWords.answer.noSelection}</p>
      ) : null}
    </AnswerPane>
  )
}
