import type { User } from '../payload-types'

/** Ids of the departments an owner works for; null for those who work for all. */
export function ownDepartments(user: User): number[] | null {
  if (user.role !== 'owner') return null
  return (user.departments ?? []).map((department) => (typeof department === 'object' ? department.id : department))
}
