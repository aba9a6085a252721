import type { RefObject } from 'react'
import { agentWords } from '../../messages/agentWords'
import { AnswerPane } from './AnswerPane'
import { AnswerView } from './AnswerView'
import { ContactCard } from './ContactCard'
import { NoticeCard } from './NoticeCard'
import type { ItemKey } from './selection'
import type { AgentActions } from './useAgentActions'
import type { AnswerState } from './useAnswer'

interface Props {
  pane: RefObject<HTMLElement | null>
  shown: ItemKey | null
  actions: AgentActions
  answerState: AnswerState
  now: Date
  onBack: () => void
  onOpenVac: (uuid: string) => void
}

/** The right half with the answer, contact or notice that is selected. */
export function ShownItem({ pane, shown, actions, answerState, now, onBack, onOpenVac }: Props) {
  const { answer, contact, notice, flag } = actions
  const onFlag = () => void flag()
  return (
    <AnswerPane
      pane={pane}
      hasHeading={actions.canFlag}
      failure={answerState.failure}
      isSlow={answerState.isSlow}
      onRetry={answerState.retry}
      onBack={onBack}
    >
      {answer ? <AnswerView answer={answer} now={now} onFlag={onFlag} onOpenVac={onOpenVac} /> : null}
      {contact ? <ContactCard contact={contact} onFlag={onFlag} /> : null}
      {notice ? <NoticeCard notice={notice} now={now} onFlag={onFlag} onOpenVac={onOpenVac} /> : null}
      {shown === null ? <p className="agent-hint agent-nothing">{agentWords.answer.noSelection}</p> : null}
    </AnswerPane>
  )
}
