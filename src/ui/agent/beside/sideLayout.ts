/** One of the two answers. */
export type Side = 'first' | 'second'

/**
 * What of two answers is in sight. `one`: there is no second, or it is the very answer that is shown already and
 * waits for another to stand beside.
 */
export type Layout = 'one' | 'both' | Side

interface Input {
  /** Uuid of the answer put beside, and of the one shown. */
  beside: string | null
  shown: string | null
  /** There is room for both. */
  isWide: boolean
  active: Side
}

export function sideLayout({ beside, shown, isWide, active }: Input): Layout {
  if (beside === null || beside === shown) return 'one'
  return isWide ? 'both' : active
}
