import { createHmac } from 'node:crypto'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '../env'
import { TooManyRequestsError } from '../errors'
import { currentRequest } from '../requestContext'
import { type LimitName, limiter } from './limiters'
import { LIMIT_SCHEMA, LIMIT_TABLE, limitPool } from './limitStore'

export interface Counted {
  limit: LimitName
  /** Whom or what is counted; addresses and accounts come from `addressKey` and `accountKey`. */
  key: string
}

/**
 * Counts one more of each, in this order. Throws TooManyRequestsError at the first that is used up: what is refused there
 * counts nowhere else, so that who goes on past one limit uses up none that others share.
 */
export async function take(counted: readonly Counted[]): Promise<void> {
  for (const [at, one] of counted.entries()) {
    const seconds = await secondsToWait(one)
    if (seconds === 0) continue
    await giveBack(counted.slice(0, at))
    throw new TooManyRequestsError('Too many requests.', seconds)
  }
}

/** Gives one back of each: it turned out not to count. */
export async function giveBack(counted: readonly Counted[]): Promise<void> {
  await Promise.all(counted.map(({ limit, key }) => limiter(limit).reward(key)))
}

/** Begins anew with counting. */
export async function forget({ limit, key }: Counted): Promise<void> {
  await limiter(limit).delete(key)
}

/** Begins anew with every key that begins with this one. */
export async function forgetBelow({ limit, key }: Counted): Promise<void> {
  await limitPool().query(`delete from ${LIMIT_SCHEMA}.${LIMIT_TABLE} where starts_with(key, $1)`, [`${limit}:${key}`])
}

/** The address that the request comes from. All whose address is not known count as one. */
export function addressKey(): string {
  return currentRequest()?.address ?? ''
}

/** An account by its e-mail address, whether it exists or not. Counters hold no e-mail address: without our secret nobody can tell whose this is. */
export function accountKey(email: string): string {
  return createHmac('sha256', env.PAYLOAD_SECRET).update(`limit:${email.trim().toLowerCase()}`).digest('base64url')
}

/** Counts one more; 0 when that is fine. */
async function secondsToWait({ limit, key }: Counted): Promise<number> {
  try {
    await limiter(limit).consume(key)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000))
    throw refused
  }
}
