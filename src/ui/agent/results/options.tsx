import type { ReactNode } from 'react'
import type { AgentHit, ContactHit, NoticeView } from '../../../api/agent/schema'
import { agentAnswerWords } from '../../../messages/agentAnswerWords'
import { MatchedText } from '../parts/MatchedText'
import { optionId } from '../location/optionId'
import type { ItemKey } from '../location/selection'

interface OptionProps {
  itemKey: ItemKey
  isSelected: boolean
  onOpen: (key: ItemKey) => void
}

export function VacOption({ hit, ...option }: OptionProps & { hit: AgentHit }) {
  return (
    <Option {...option}>
      <span className="agent-option__title">
        <MatchedText parts={hit.questionParts} />
      </span>
      <span className="agent-option__rest">
        <b>{hit.department}</b>
        {hit.onlyFor.length > 0
          ? ` · ${agentAnswerWords.answer.holdsFor(new Intl.ListFormat('nl').format(hit.onlyFor))}`
          : hit.summary === ''
            ? ''
            : ` · ${hit.summary}`}
      </span>
    </Option>
  )
}

export function ContactOption({ contact, ...option }: OptionProps & { contact: ContactHit }) {
  return (
    <Option {...option}>
      <span className="agent-option__title">{contact.name}</span>
      <span className="agent-option__rest">{[contact.function, contact.department].filter(Boolean).join(' · ')}</span>
    </Option>
  )
}

export function NoticeOption({ notice, ...option }: OptionProps & { notice: NoticeView }) {
  return (
    <Option {...option}>
      <span className="agent-option__title">{notice.title}</span>
      <span className="agent-option__rest">{notice.say ?? notice.text}</span>
    </Option>
  )
}

function Option({ itemKey, isSelected, onOpen, children }: OptionProps & { children: ReactNode }) {
  return (
    <div
      id={optionId(itemKey)}
      role="option"
      aria-selected={isSelected}
      className="agent-option"
      // The focus stays in the search box, so that the arrows go on from here.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(itemKey)}
    >
      {children}
    </div>
  )
}
