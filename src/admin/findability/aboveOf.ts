import type { ExplainResponse } from '../../api/search/schema'

/** So many results above an answer show what it has to beat. */
const MOST = 5

interface Above {
  shown: ExplainResponse['results']
  /** How many more stand above it. */
  more: number
}

/** The results above the answer that was asked about: for one that is no result at all, the first ones. */
export function aboveOf(explanation: Pick<ExplainResponse, 'asked' | 'results' | 'total'> | null): Above {
  const asked = explanation?.asked
  if (explanation === null || !asked || asked.state === 'absent') return { shown: [], more: 0 }
  const count = asked.state === 'ranked' ? asked.result.rank - 1 : explanation.total
  const shown = explanation.results.slice(0, Math.min(count, MOST))
  return { shown, more: count - shown.length }
}
