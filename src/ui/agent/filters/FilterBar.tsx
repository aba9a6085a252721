import { useRef } from 'react'
import type { AgentSearchResponse } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { noFilters } from '../location/agentFilters'
import { DepartmentFilter } from './DepartmentFilter'
import { chipsOf } from './chipsOf'
import { FilterChips } from './FilterChips'
import { MoreFilters } from './MoreFilters'
import type { Narrowing } from './useNarrowing'

const PANEL_ID = 'agent-more-filters'

/** Above the results: by department, how many, by what else, and what is on. */
export function FilterBar({ results, count, narrowing }: { results: AgentSearchResponse | null; count: string; narrowing: Narrowing }) {
  const { filters, narrow, isOpen, first, toggle, leave } = narrowing
  const toggleButton = useRef<HTMLButtonElement>(null)
  // A chip that was pressed is gone; the focus goes to what stays.
  const andStay = (next: typeof filters) => {
    narrow(next)
    toggleButton.current?.focus()
  }
  return (
    <>
      {results ? (
        <DepartmentFilter
          departments={results.departments}
          chosen={filters.department}
          total={results.source === 'database' ? null : results.departments.reduce((sum, department) => sum + department.count, 0)}
          onChoose={(department) => narrow({ ...filters, department })}
        />
      ) : null}
      <div className="agent-found">
        <p role="status" className="agent-count">
          {count}
        </p>
        {results ? (
          <button
            ref={toggleButton}
            type="button"
            className="agent-button agent-button--link"
            aria-expanded={isOpen}
            aria-controls={isOpen ? PANEL_ID : undefined}
            aria-keyshortcuts="Alt+F"
            onClick={toggle}
          >
            {agentWords.filters.more} <kbd>F</kbd>
          </button>
        ) : null}
      </div>
      {results && isOpen ? (
        <MoreFilters id={PANEL_ID} first={first} facets={results.facets} filters={filters} onNarrow={narrow} onClose={leave} />
      ) : null}
      {results ? (
        <FilterChips
          chips={chipsOf(filters, results)}
          onRemove={(key) => andStay({ ...filters, [key]: null })}
          onClear={() => andStay(noFilters)}
        />
      ) : null}
    </>
  )
}
