import type { KeyboardEvent, RefObject } from 'react'
import type { AgentFacets } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { checkedMonthsChoices, countTargetGroups, type AgentFilters } from '../location/agentFilters'

interface Props {
  id: string
  first: RefObject<HTMLSelectElement | null>
  facets: AgentFacets
  filters: AgentFilters
  onNarrow: (filters: AgentFilters) => void
  onClose: () => void
}

const words = agentWords.filters

/** By what else than department results can be narrowed, with how many each choice brings. */
export function MoreFilters({ id, first, facets, filters, onNarrow, onClose }: Props) {
  const set = (part: Partial<AgentFilters>) => onNarrow({ ...filters, ...part })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    <div id={id} className="agent-more-filters" onKeyDown={onKeyDown}>
      <FilterSelect
        select={first}
        name={words.kinds.theme}
        any={words.any}
        chosen={filters.theme}
        choices={facets.themes.map(({ slug, name, count }) => ({ value: slug, name, count }))}
        onChoose={(theme) => set({ theme })}
      />
      <FilterSelect
        name={words.kinds.targetGroup}
        any={words.any}
        chosen={filters.targetGroup}
        choices={countTargetGroups(facets.targetGroups).map(({ value, count }) => ({ value, name: words.targetGroups[value], count }))}
        onChoose={(targetGroup) => set({ targetGroup: targetGroup as AgentFilters['targetGroup'] })}
      />
      <FilterSelect
        name={words.kinds.upl}
        any={words.any}
        chosen={filters.upl}
        choices={facets.upl.map(({ name, count }) => ({ value: name, name, count }))}
        onChoose={(upl) => set({ upl })}
      />
      <FilterSelect
        name={words.kinds.checkedMonths}
        any={words.anyMoment}
        chosen={filters.checkedMonths === null ? null : String(filters.checkedMonths)}
        choices={checkedMonthsChoices.map((months) => ({
          value: String(months),
          name: words.notInMonths(months),
          count: facets.checkedBefore.find((each) => each.months === months)?.count ?? 0,
        }))}
        onChoose={(months) => set({ checkedMonths: months === null ? null : Number(months) })}
      />
    </div>
  )
}

interface SelectProps {
  select?: RefObject<HTMLSelectElement | null>
  name: string
  any: string
  chosen: string | null
  choices: { value: string; name: string; count: number }[]
  onChoose: (value: string | null) => void
}

function FilterSelect({ select, name, any, chosen, choices, onChoose }: SelectProps) {
  return (
    <label className="agent-field">
      <span>{name}</span>
      <select
        ref={select}
        className="agent-select"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name} ({choice.count})
          </option>
        ))}
      </select>
    </label>
  )
}
