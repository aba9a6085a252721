/**
 * Keeps what a function gave for some time (milliseconds), so that 22 agents who type do not ask the database the
 * same at every keystroke. A failure is not kept. Callers share one value: it must not be changed, and comes from the
 * source (a Payload, of which a process has one) that the first of them gave.
 */
export function cachedFor<T, Source>(milliseconds: number, load: (source: Source) => Promise<T>): (source: Source) => Promise<T> {
  let kept: { value: Promise<T>; until: number } | null = null
  return (source) => {
    const now = Date.now()
    if (kept !== null && now < kept.until) return kept.value
    const value = load(source)
    const entry = { value, until: now + milliseconds }
    kept = entry
    value.catch(() => {
      if (kept === entry) kept = null
    })
    return value
  }
}
