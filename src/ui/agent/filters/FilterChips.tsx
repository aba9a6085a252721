import { agentWords } from '../../../messages/agentWords'
import type { AgentFilters } from '../location/agentFilters'
import type { FilterChip } from './chipsOf'

interface Props {
  chips: FilterChip[]
  onRemove: (key: keyof AgentFilters) => void
  onClear: () => void
}

const words = agentWords.filters

/** What the results are narrowed by, each a button that takes it off. */
export function FilterChips({ chips, onRemove, onClear }: Props) {
  if (chips.length === 0) return null
  return (
    <div role="group" aria-label={words.on} className="agent-chips">
      {chips.map(({ key, kind, name }) => (
        <button key={key} type="button" className="agent-chip" onClick={() => onRemove(key)}>
          <span className="visually-hidden">{words.remove} </span>
          {kind}: {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="agent-button agent-button--link" onClick={onClear}>
        {words.clear}
      </button>
    </div>
  )
}
