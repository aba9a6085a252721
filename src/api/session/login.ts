import { AuthenticationError, ValidationError } from 'payload'
import { TooManyRequestsError } from '../../errors'
import type { User } from '../../payload-types'
import { payloadInstance } from '../payloadInstance'

export type LoginOutcome =
  | { user: User; token: string; exp: number }
  | { code: 'wrong' | 'unavailable' }
  /** Too often: how long to wait. */
  | { seconds: number }

/** Checks an e-mail address and password. `exp` is the end of the session in seconds since 1970. */
export async function login(data: { email: string; password: string }): Promise<LoginOutcome> {
  const payload = await payloadInstance()
  try {
    const { user, token, exp } = await payload.login({ collection: 'users', data, depth: 0 })
    return token && exp ? { user: user as User, token, exp } : { code: 'unavailable' }
  } catch (error) {
    if (error instanceof TooManyRequestsError) return { seconds: Number(error.params.seconds) }
    // A password of blanks is wrong like any other.
    if (error instanceof AuthenticationError || error instanceof ValidationError) return { code: 'wrong' }
    payload.logger.error({ err: error, msg: 'Signing in failed.' })
    return { code: 'unavailable' }
  }
}
