import type { PayloadRequest } from 'payload'
import type { User } from '../../src/payload-types'

/** The user behind a request, or null for an anonymous one. */
export function userOf(req: Pick<PayloadRequest, 'user'>): User | null {
  return (req.user as User | null) ?? null
}
