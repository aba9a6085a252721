import type { AgentStartResponse } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import { isFiltered } from '../location/agentFilters'
import { EmptyResult } from './EmptyResult'
import { FailureBanner } from '../parts/FailureBanner'
import { FoundList } from './FoundList'
import { FilterBar } from '../filters/FilterBar'
import { PassingButton } from '../parts/PassingButton'
import type { RecentAnswer } from './recentAnswers'
import { LateLabel } from '../parts/LateLabel'
import { latenessOf } from '../parts/lateness'
import { itemKeys, type ItemKey } from '../location/selection'
import { StartList } from './StartList'
import type { Narrowing } from '../filters/useNarrowing'
import type { SearchState } from '../search/useSearch'

interface Props {
  search: SearchState
  selected: ItemKey | null
  narrowing: Narrowing
  start: AgentStartResponse
  recent: RecentAnswer[]
  onOpen: (key: ItemKey) => void
  onOpenVac: (uuid: string) => void
  onAllMunicipalities: () => void
  onSearch: (query: string) => void
  onToBox: () => void
  onMissing: () => void
}

/** The left half: what was found, or what to begin with. */
export function ResultPane(props: Props) {
  const { search, selected, narrowing, start, recent, onOpen, onOpenVac, onAllMunicipalities, onSearch, onToBox, onMissing } = props
  const { results, failure, isSlow, loadMore, retry } = search
  const lateness = latenessOf(search)
  // Counts of the question before are covered with its list.
  const shownResults = lateness === 'failed' ? null : results
  const list = results ? (
    <FoundList
      results={results}
      selected={selected}
      onOpen={onOpen}
      onClearFilters={narrowing.clear}
      onAllMunicipalities={onAllMunicipalities}
      onSearch={onSearch}
    />
  ) : null
  return (
    <aside
      className="agent-pane agent-pane--results"
      aria-label={agentWords.results}
      data-answered={search.answeredQuery}
      data-late={lateness ?? undefined}
    >
      {failure ? <FailureBanner failure={failure} retry={{ again: retry, onGone: onToBox }} /> : null}
      {results?.source === 'database' ? <p className="agent-banner agent-banner--warning">{agentWords.databaseSource}</p> : null}
      <FilterBar
        results={shownResults}
        count={isSlow ? agentWords.searching : shownResults ? agentWords.resultCount(shownResults.total) : ''}
        narrowing={narrowing}
      />
      {lateness === 'slow' ? <LateLabel query={search.answeredQuery} /> : null}
      {lateness === 'failed' ? (
        <p className="agent-hint">{agentWords.late.failed}</p>
      ) : results === null ? (
        <StartList mostAsked={start} recent={recent} onOpenVac={onOpenVac} onToBox={onToBox} />
      ) : itemKeys(results).length === 0 ? (
        <EmptyResult
          understood={results.understood}
          isFiltered={isFiltered(narrowing.filters) && results.near === null}
          onClearFilters={narrowing.clear}
          onMissing={onMissing}
        >
          {list}
        </EmptyResult>
      ) : (
        list
      )}
      {loadMore && lateness === null ? (
        <PassingButton className="agent-button agent-more" onClick={loadMore} onGone={onToBox}>
          {agentWords.more}
        </PassingButton>
      ) : null}
    </aside>
  )
}
