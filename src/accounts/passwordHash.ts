import crypto from 'node:crypto'
import { promisify } from 'node:util'

export interface StoredPassword {
  hash?: string | null
  salt?: string | null
}

/** How Payload stores passwords since 3.88, and before (payload/dist/auth/strategies/local/generatePasswordSaltHash.js). */
const CURRENT = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 }
const LEGACY = { prefix: '', iterations: 25_000, keyLength: 512 }

/** What nobody's password gives. */
const NOBODY = { salt: '0'.repeat(64), hash: `${CURRENT.prefix}${'0'.repeat(64)}` }

/**
 * Whether a password is the stored one. Without a stored one it does the same work and says no: how long an answer takes
 * does not tell whether an account exists.
 */
export async function isPassword(stored: StoredPassword | null | undefined, password: string): Promise<boolean> {
  const { salt, hash } = { ...NOBODY, ...(stored?.salt && stored.hash ? { salt: stored.salt, hash: stored.hash } : {}) }
  const { prefix, iterations, keyLength } = hash.startsWith(CURRENT.prefix) ? CURRENT : LEGACY
  const expected = Buffer.from(hash.slice(prefix.length), 'hex')
  const derived = await promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, 'sha256')
  return expected.length === derived.length && crypto.timingSafeEqual(expected, derived) && Boolean(stored?.hash)
}
