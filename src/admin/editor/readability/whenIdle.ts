/** Longest wait for a quiet moment, in milliseconds: a writer who never pauses still gets an answer. */
const MAX_WAIT = 400
/** For browsers without idle callbacks (Safari). */
const FALLBACK_WAIT = 120

interface IdleTask {
  /** Asks for one run at the next quiet moment; asking again before that changes nothing. */
  ask: () => void
  stop: () => void
}

/** Runs work between keystrokes, never inside one. */
export function whenIdle(work: () => void): IdleTask {
  let pending: number | null = null
  const hasIdle = typeof window.requestIdleCallback === 'function'
  const run = () => {
    pending = null
    work()
  }
  return {
    ask: () => {
      pending ??= hasIdle ? window.requestIdleCallback(run, { timeout: MAX_WAIT }) : window.setTimeout(run, FALLBACK_WAIT)
    },
    stop: () => {
      if (pending === null) return
      if (hasIdle) window.cancelIdleCallback(pending)
      else window.clearTimeout(pending)
      pending = null
    },
  }
}
