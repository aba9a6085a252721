import { AuthenticationError, LockedAuth } from 'payload'
import type { User } from '../../payload-types'
import { payloadInstance } from '../payloadInstance'

export type LoginOutcome = { user: User; token: string; exp: number } | { code: 'wrong' | 'locked' | 'unavailable' }

/** Checks an e-mail address and password. `exp` is the end of the session in seconds since 1970. */
export async function login(data: { email: string; password: string }): Promise<LoginOutcome> {
  const payload = await payloadInstance()
  try {
    const { user, token, exp } = await payload.login({ collection: 'users', data, depth: 0 })
    return token && exp ? { user: user as User, token, exp } : { code: 'unavailable' }
  } catch (error) {
    if (error instanceof LockedAuth) return { code: 'locked' }
    if (error instanceof AuthenticationError) return { code: 'wrong' }
    payload.logger.error({ err: error, msg: 'Signing in failed.' })
    return { code: 'unavailable' }
  }
}
