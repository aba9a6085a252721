import { outageOf } from './outageOf'

/**
 * Does work for many at once, and when that fails for each apart: one bad record never stops the others. `onBad` hears of
 * those that failed by themselves. Rejects only when a server is away: then the others would fail as well.
 */
export async function apart<T>(
  items: readonly T[],
  work: (items: T[]) => Promise<unknown>,
  onBad: (item: T, error: unknown) => void,
): Promise<void> {
  if (items.length === 0) return
  try {
    await work([...items])
  } catch (error) {
    if (outageOf(error)) throw error
    const [only] = items
    if (items.length > 1) for (const item of items) await apart([item], work, onBad)
    else if (only !== undefined) onBad(only, error)
  }
}

/** The same for work that takes one at a time. */
export async function oneByOne<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
  onBad: (item: T, error: unknown) => void,
): Promise<void> {
  for (const item of items) await apart([item], () => work(item), onBad)
}
