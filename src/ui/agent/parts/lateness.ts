import type { SearchState } from '../search/useSearch'

/** How far what is on the screen is behind what was asked: `slow` a moment, `failed` until it is tried again with success. */
export type Lateness = 'slow' | 'failed' | null

/**
 * Old results are shown at full strength only for the moment in which nobody would notice a change. Longer, an agent
 * would read the answer to the last question to this caller.
 */
export function latenessOf({ isBehind, isSlow, failure }: Pick<SearchState, 'isBehind' | 'isSlow' | 'failure'>): Lateness {
  if (!isBehind) return null
  if (failure !== null) return 'failed'
  return isSlow ? 'slow' : null
}
