import type { Payload } from 'payload'
import { DatabaseUnavailableError } from '../../errors'
import type { User } from '../../payload-types'
import { currentRequest, inRequest } from '../../requestContext'
import { payloadInstance } from '../payloadInstance'

/**
 * The signed-in user behind these headers, or null. Throws DatabaseUnavailableError when nobody can know: Payload takes
 * a session that it could not read for no session, and people would think that they were signed out.
 */
export async function authenticate(headers: Headers): Promise<{ payload: Payload; user: User | null }> {
  const payload = await payloadInstance()
  const request = currentRequest()
  const context = { address: request?.address ?? '', isDatabaseAway: false }
  const { user } = await inRequest(context, () => payload.auth({ headers }))
  if (!context.isDatabaseAway) return { payload, user: (user as User | null) ?? null }
  if (request) request.isDatabaseAway = true
  if (!user) throw new DatabaseUnavailableError('The session could not be read.')
  return { payload, user: (user as User | null) ?? null }
}
