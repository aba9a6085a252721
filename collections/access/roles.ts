import type { PayloadRequest } from 'payload'
import type { User } from '../../src/payload-types'

export const roles = ['agent', 'owner', 'editor', 'lead', 'admin'] as const
export type Role = (typeof roles)[number]

/** The user behind a request, or null for an anonymous one. */
export function userOf(req: Pick<PayloadRequest, 'user'>): User | null {
  return (req.user as User | null) ?? null
}

export function hasRole(req: Pick<PayloadRequest, 'user'>, ...allowed: Role[]): boolean {
  const user = userOf(req)
  return user !== null && allowed.includes(user.role)
}

/** Ids of the departments a user belongs to; empty for users without any. */
export function departmentIdsOf(user: User | null): number[] {
  return (user?.departments ?? []).map((department) => (typeof department === 'object' ? department.id : department))
}
