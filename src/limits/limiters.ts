import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'
import { LIMIT_SCHEMA, LIMIT_TABLE, limitPool } from './limitStore'

interface Limit {
  /** So many times are fine … */
  points: number
  /** … in so many seconds. */
  duration: number
  /** Who does more waits this long (seconds); without it: until the first of them is `duration` old. */
  blockDuration?: number
}

const MINUTE = 60

/**
 * How often what may be done. Limits per address leave room for a whole contact centre behind one address; limits per
 * account hold for accounts that do not exist as well, so that they tell nothing.
 */
export const limits = {
  /** Wrong passwords of one account from one address. Only those stop the user, whom others cannot lock out from elsewhere. */
  loginHere: { points: 5, duration: 10 * MINUTE, blockDuration: 10 * MINUTE },
  /** Wrong passwords of one account from everywhere. More than one address can give in that time. */
  loginAccount: { points: 50, duration: 60 * MINUTE, blockDuration: 15 * MINUTE },
  /** Wrong passwords from one address. */
  loginAddress: { points: 60, duration: 10 * MINUTE, blockDuration: 10 * MINUTE },
  /** Wrong current passwords of somebody who is signed in. */
  ownPassword: { points: 5, duration: 10 * MINUTE, blockDuration: 10 * MINUTE },
  /** Links for a new password, or to confirm an address, that one account gets. */
  mailAccount: { points: 3, duration: 60 * MINUTE },
  mailAddress: { points: 30, duration: 60 * MINUTE },
  /** Codes from a link that are tried. */
  codeAddress: { points: 30, duration: 10 * MINUTE },
  flagAccount: { points: 120, duration: 5 * MINUTE },
  flagAddress: { points: 1_200, duration: 5 * MINUTE },
  /** Writes by nobody in particular: all are refused, but looking at them takes work too. */
  anonymousAddress: { points: 600, duration: MINUTE },
  /** Searches of residents that are counted. */
  siteSearchAddress: { points: 60, duration: MINUTE },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

const made = new Map<LimitName, RateLimiterPostgres>()

/** The counter of a limit, shared by all web servers. While PostgreSQL does not answer each process counts for itself. */
export function limiter(name: LimitName): RateLimiterPostgres {
  const known = made.get(name)
  if (known) return known
  const options = { keyPrefix: name, blockDuration: 0, ...limits[name] }
  const fresh = new RateLimiterPostgres({
    ...options,
    storeClient: limitPool(),
    storeType: 'pool',
    schemaName: LIMIT_SCHEMA,
    tableName: LIMIT_TABLE,
    tableCreated: true,
    clearExpiredByTimeout: true,
    insuranceLimiter: new RateLimiterMemory(options),
  })
  made.set(name, fresh)
  return fresh
}
