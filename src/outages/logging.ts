import { defaultLoggerOptions } from 'payload'
import { outageOf } from './outageOf'
import { reasonIn } from './reasonIn'

/** The part of a pino logger that is used here. */
interface Logger {
  info: (line: string) => void
  warn: (line: string) => void
}

type Write = (this: Logger, ...what: unknown[]) => void

/** How often (ms) a process tells that a server is away: every request meets it. */
const AGAIN_MS = 30_000
const told = new Map<string, number>()

/**
 * Decides how what went wrong is written down, whoever tells it, Payload included: a server that is away is a line now and
 * then, a request that was refused is a line, and only a fault of ours has its stack.
 */
function logMethod(this: Logger, what: unknown[], write: Write): void {
  const [first] = what
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err
  const status = (error as { status?: unknown } | undefined)?.status
  const server = error === undefined ? null : outageOf(error)
  if (server) {
    if (Date.now() - (told.get(server) ?? 0) < AGAIN_MS) return
    told.set(server, Date.now())
    this.warn(`${server} does not do its work: ${reasonIn(error)}.`)
  } else if (typeof status === 'number' && status >= 400 && status < 500) {
    this.info(`Refused with ${status}: ${reasonIn(error)}`)
  } else {
    write.apply(this, what)
  }
}

/** The logger of every process, for Payload's config. */
export const logging = { options: { hooks: { logMethod } }, destination: defaultLoggerOptions }
