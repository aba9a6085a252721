import { agentWords } from '../../messages/agentWords'
import { DepartmentFilter } from './DepartmentFilter'
import { EmptyResult } from './EmptyResult'
import { FailureBanner } from './FailureBanner'
import type { RecentAnswer } from './recentAnswers'
import { ResultList } from './ResultList'
import { itemKeys, type ItemKey } from './selection'
import { StartList } from './StartList'
import type { SearchState } from './useSearch'

interface Props {
  search: SearchState
  selected: ItemKey | null
  department: number | null
  recent: RecentAnswer[]
  onDepartment: (department: number | null) => void
  onOpen: (key: ItemKey) => void
  onOpenVac: (uuid: string) => void
  onMissing: () => void
}

/** The left half: what was found, or what to begin with. */
export function ResultPane(props: Props) {
  const { search, selected, department, recent, onDepartment, onOpen, onOpenVac, onMissing } = props
  const { results, departments, failure, isSlow, loadMore, retry } = search
  return (
    <aside className="agent-pane agent-pane--results" aria-label={agentWords.results}>
      {failure ? <FailureBanner failure={failure} onRetry={retry} /> : null}
      {results?.source === 'database' ? <p className="agent-banner agent-banner--warning">{agentWords.databaseSource}</p> : null}
      {results ? (
        <DepartmentFilter departments={departments.departments} total={departments.total} chosen={department} onChoose={onDepartment} />
      ) : null}
      <p role="status" className="agent-count">
        {isSlow ? agentWords.searching : results ? agentWords.resultCount(results.total) : ''}
      </p>
      {results === null ? (
        <StartList recent={recent} onOpenVac={onOpenVac} />
      ) : itemKeys(results).length === 0 ? (
        <EmptyResult understood={results.understood} isFiltered={department !== null} onAllDepartments={() => onDepartment(null)} onMissing={onMissing} />
      ) : (
        <ResultList results={results} selected={selected} onOpen={onOpen} />
      )}
      {loadMore ? (
        <button type="button" className="agent-button agent-more" onClick={loadMore}>
          {agentWords.more}
        </button>
      ) : null}
    </aside>
  )
}
