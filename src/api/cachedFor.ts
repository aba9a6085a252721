/**
 * Keeps what a function gave for some time (milliseconds), so that 22 agents who type do not ask the database the
 * same at every keystroke. A failure is not kept. Callers share one value: it must not be changed.
 */
export function cachedFor<T>(milliseconds: number, load: () => Promise<T>): () => Promise<T> {
  let kept: { value: Promise<T>; until: number } | null = null
  return () => {
    const now = Date.now()
    if (kept !== null && now < kept.until) return kept.value
    const value = load()
    const entry = { value, until: now + milliseconds }
    kept = entry
    value.catch(() => {
      if (kept === entry) kept = null
    })
    return value
  }
}
