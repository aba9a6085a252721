import type { AgentSearchResponse } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'

interface Props {
  departments: AgentSearchResponse['departments']
  /** Results of all departments together; null when nobody counted them. */
  total: number | null
  chosen: number | null
  onChoose: (department: number | null) => void
}

/** Departments among the results, with their counts: one row that scrolls sideways, so that the list below never jumps. */
export function DepartmentFilter({ departments, total, chosen, onChoose }: Props) {
  return (
    <div className="agent-filter" role="group" aria-label={agentWords.departments}>
      <FilterButton name={agentWords.allDepartments} count={total} isChosen={chosen === null} onClick={() => onChoose(null)} />
      {departments.map(({ id, name, count }) => (
        <FilterButton key={id} name={name} count={count} isChosen={chosen === id} onClick={() => onChoose(chosen === id ? null : id)} />
      ))}
    </div>
  )
}

function FilterButton({ name, count, isChosen, onClick }: { name: string; count: number | null; isChosen: boolean; onClick: () => void }) {
  return (
    <button type="button" className="agent-filter__button" aria-pressed={isChosen} onClick={onClick}>
      {name} {count === null ? null : <span className="agent-filter__count">{count}</span>}
    </button>
  )
}
