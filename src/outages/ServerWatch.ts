import type { Server } from './outageOf'
import { reasonIn } from './reasonIn'

/** How often (ms) a server that is away is asked whether it is back. */
const PROBE_MS = 1_000
/** A server that fails again within so long (ms) of its return is given more time before the next question. */
const SHAKY_MS = 60_000
/** How often (ms) an outage that goes on is told again. */
const REMIND_MS = 10 * 60_000

interface Watched {
  server: Server
  /** Asks the server for something small; rejects while it is away. */
  probe: () => Promise<unknown>
  say: (line: string) => void
  onReturn?: () => void | Promise<void>
}

/**
 * What one process knows of one server: fine, until somebody meets it away; then away, until it answers again. An outage is
 * two lines in the log, however many jobs and requests met it.
 */
export class ServerWatch {
  readonly #watched: Watched
  #outage: { since: number; told: number; over: Promise<void> } | null = null
  readonly #stopped = new AbortController()
  #lastReturn = 0
  #patience = PROBE_MS

  constructor(watched: Watched) {
    this.#watched = watched
  }

  get isAway(): boolean {
    return this.#outage !== null
  }

  /** Somebody met the server away. */
  away(error: unknown): void {
    if (this.#outage !== null || this.#stopped.signal.aborted) return
    const now = Date.now()
    this.#patience = now - this.#lastReturn < SHAKY_MS ? Math.min(this.#patience * 2, SHAKY_MS) : PROBE_MS
    this.#watched.say(`${this.#watched.server} does not do its work: ${reasonIn(error)}. What waits for it goes on by itself.`)
    this.#outage = { since: now, told: now, over: Promise.resolve() }
    this.#outage.over = this.#probeUntilBack(this.#outage)
  }

  /** Resolves when the server is not known to be away. Rejects when the signal, or the end of the watch, ends the waiting. */
  async untilBack(signal?: AbortSignal): Promise<void> {
    const ends = AbortSignal.any([this.#stopped.signal, ...(signal ? [signal] : [])])
    ends.throwIfAborted()
    if (!this.#outage) return
    const ended = Promise.withResolvers<never>()
    const end = () => ended.reject(ends.reason)
    ends.addEventListener('abort', end, { once: true })
    try {
      await Promise.race([this.#outage.over, ended.promise])
    } finally {
      ends.removeEventListener('abort', end)
    }
  }

  /** Asks no more. */
  stop(): void {
    this.#stopped.abort(new Error('This process is told to stop.'))
  }

  async #probeUntilBack(outage: { since: number; told: number }): Promise<void> {
    const { server, probe, say, onReturn } = this.#watched
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, this.#patience))
      if (this.#stopped.signal.aborted) return
      try {
        await probe()
        break
      } catch (error) {
        if (Date.now() - outage.told < REMIND_MS) continue
        outage.told = Date.now()
        say(`${server} has not done its work for ${minutesSince(outage.since)} minutes: ${reasonIn(error)}.`)
      }
    }
    this.#outage = null
    this.#lastReturn = Date.now()
    say(`${server} works again, after ${Math.round((Date.now() - outage.since) / 1_000)} s.`)
    await onReturn?.()
  }
}

function minutesSince(moment: number): number {
  return Math.round((Date.now() - moment) / 60_000)
}
