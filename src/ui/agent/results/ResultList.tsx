import { useEffect, useRef, type ReactNode } from 'react'
import type { AgentSearchResponse } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { ContactOption, NoticeOption, VacOption } from './options'
import { LISTBOX_ID, optionId } from '../location/optionId'
import { openableNear, type ItemKey } from '../location/selection'

interface Props {
  results: Pick<AgentSearchResponse, 'vacs' | 'contacts' | 'notices' | 'near'>
  selected: ItemKey | null
  onOpen: (key: ItemKey) => void
}

/** Answers, contacts and news that were found. The focus stays in the search box, which points at the selected one. */
export function ResultList({ results, selected, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected) list.current?.querySelector(`#${optionId(selected)}`)?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { vacs, contacts, notices, near } = results
  const nearVacs = openableNear(near)
  const optionProps = (key: ItemKey) => ({ itemKey: key, isSelected: key === selected, onOpen })

  return (
    <div ref={list} id={LISTBOX_ID} role="listbox" aria-label={agentWords.results} className="agent-results">
      <Group name={agentWords.answersGroup} count={vacs.length} isNameHidden>
        {vacs.map((hit) => (
          <VacOption key={hit.uuid} hit={hit} {...optionProps(`vac:${hit.uuid}`)} />
        ))}
      </Group>
      <Group name={agentWords.contactsGroup} count={contacts.length}>
        {contacts.map((contact) => (
          <ContactOption key={contact.id} contact={contact} {...optionProps(`contact:${contact.id}`)} />
        ))}
      </Group>
      <Group name={agentWords.noticesGroup} count={notices.length}>
        {notices.map((notice) => (
          <NoticeOption key={notice.id} notice={notice} {...optionProps(`notice:${notice.id}`)} />
        ))}
      </Group>
      <Group name={near ? agentWords.near.groups[near.why] : ''} count={nearVacs.length}>
        {nearVacs.map((hit) => (
          <VacOption key={hit.uuid} hit={hit} {...optionProps(`vac:${hit.uuid}`)} />
        ))}
      </Group>
    </div>
  )
}

function Group({
  name,
  count,
  isNameHidden = false,
  children,
}: {
  name: string
  count: number
  isNameHidden?: boolean
  children: ReactNode
}) {
  if (count === 0) return null
  return (
    <div role="group" aria-label={name} className="agent-results__group">
      {isNameHidden ? null : (
        <p className="agent-results__name" aria-hidden="true">
          {name} ({count})
        </p>
      )}
      {children}
    </div>
  )
}
