import { agentWords } from '../../messages/agentWords'
import { isFiltered, noFilters } from './agentFilters'
import { EmptyResult } from './EmptyResult'
import { FailureBanner } from './FailureBanner'
import { FilterBar } from './FilterBar'
import type { RecentAnswer } from './recentAnswers'
import { ResultList } from './ResultList'
import { itemKeys, type ItemKey } from './selection'
import { StartList } from './StartList'
import type { Narrowing } from './useNarrowing'
import type { SearchState } from './useSearch'

interface Props {
  search: SearchState
  selected: ItemKey | null
  narrowing: Narrowing
  recent: RecentAnswer[]
  onOpen: (key: ItemKey) => void
  onOpenVac: (uuid: string) => void
  onMissing: () => void
}

/** The left half: what was found, or what to begin with. */
export function ResultPane(props: Props) {
  const { search, selected, narrowing, recent, onOpen, onOpenVac, onMissing } = props
  const { results, failure, isSlow, loadMore, retry } = search
  return (
    <aside className="agent-pane agent-pane--results" aria-label={agentWords.results}>
      {failure ? <FailureBanner failure={failure} onRetry={retry} /> : null}
      {results?.source === 'database' ? <p className="agent-banner agent-banner--warning">{agentWords.databaseSource}</p> : null}
      <FilterBar results={results} count={isSlow ? agentWords.searching : results ? agentWords.resultCount(results.total) : ''} narrowing={narrowing} />
      {results === null ? (
        <StartList recent={recent} onOpenVac={onOpenVac} />
      ) : itemKeys(results).length === 0 ? (
        <EmptyResult understood={results.understood} isFiltered={isFiltered(narrowing.filters)} onClearFilters={() => narrowing.narrow(noFilters)} onMissing={onMissing} />
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
