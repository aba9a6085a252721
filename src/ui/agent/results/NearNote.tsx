import type { NearAnswers } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'

interface Props {
  near: NearAnswers
  onClearFilters: () => void
  onAllMunicipalities: () => void
  onSearch: (query: string) => void
}

const words = agentWords.near

/** Why something comes near, and the one thing that brings all of it. */
export function NearNote({ near, onClearFilters, onAllMunicipalities, onSearch }: Props) {
  const other = near.words.join(' ')
  const { say, act, onAct } = {
    filters: { say: words.filters(near.total), act: words.clearFilters, onAct: onClearFilters },
    municipality: { say: words.municipality(near.total), act: words.allMunicipalities, onAct: onAllMunicipalities },
    spelling: { say: words.spelling, act: words.searchFor(other), onAct: () => onSearch(other) },
  }[near.why]
  return (
    <p className="agent-near">
      {say}{' '}
      <button type="button" className="agent-button" onClick={onAct}>
        {act}
      </button>
    </p>
  )
}
