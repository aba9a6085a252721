import type { AgentSearchResponse } from '../../../api/agent/schema'
import { NearNote } from './NearNote'
import { ResultList } from './ResultList'
import { itemKeys, nearKeys, type ItemKey } from '../location/selection'

interface Props {
  results: AgentSearchResponse
  selected: ItemKey | null
  onOpen: (key: ItemKey) => void
  onClearFilters: () => void
  onAllMunicipalities: () => void
  onSearch: (query: string) => void
}

/** What was found; without any answer also what comes near, and why. */
export function FoundList({ results, selected, onOpen, onClearFilters, onAllMunicipalities, onSearch }: Props) {
  const { near } = results
  return (
    <>
      {near ? <NearNote near={near} onClearFilters={onClearFilters} onAllMunicipalities={onAllMunicipalities} onSearch={onSearch} /> : null}
      {itemKeys(results).length + nearKeys(results).length > 0 ? (
        <ResultList results={results} selected={selected} onOpen={onOpen} />
      ) : null}
    </>
  )
}
