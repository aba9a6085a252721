import { AppError } from '../errors'

/** What the network says when a server cannot be reached, or is reached no more. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNABORTED',
])

/**
 * SQLSTATEs (or their class) of a server that cannot do the work now, and may later: connection lost (08), no such user
 * or password (28), no such database (3D), out of room (53), stopped by the administrator or by a time limit (57),
 * failing disk (58), only readable after a failover (25006), a lock that was not given in time (55P03), left open too
 * long (25P03), and two that waited for each other (40).
 */
const STATES = /^(08|28|3D|53|57|58|40)|^(25006|25P03|55P03)$/

/** What pg, its pool and pg-boss say themselves, in errors that carry no code. */
const MESSAGES =
  /^(Connection terminated|Error: cannot connect to Postgres|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|LISTEN\/NOTIFY)/

/**
 * Whether an error says that PostgreSQL was away, or too busy to answer in time. What failed may be tried again,
 * and says nothing about what was asked. Errors of other servers are ours by then (SearchUnavailableError and
 * MailUnavailableError), and no.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Object && depth < 10; at = (at as { cause?: unknown }).cause, depth += 1) {
    if (at instanceof AppError && at.code === 'database_unavailable') return true
    if (isOtherServer(at)) return false
    const { code, message, errors } = at as { code?: unknown; message?: unknown; errors?: unknown }
    if (typeof code === 'string' && (NETWORK.has(code) || (code.length === 5 && STATES.test(code)))) return true
    if (typeof message === 'string' && MESSAGES.test(message)) return true
    if (at instanceof AggregateError && Array.isArray(errors) && errors.some((each) => isDatabaseAway(each))) return true
  }
  return false
}

function isOtherServer(error: object): boolean {
  const { code } = error as { code?: unknown }
  return code === 'search_unavailable' || code === 'mail_unavailable'
}
