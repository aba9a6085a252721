import type { User } from '../src/payload-types'

export const roles = ['agent', 'owner', 'editor', 'lead', 'admin'] as const satisfies User['role'][]
export type Role = (typeof roles)[number]

/** What rights are decided by. */
export type Person = Pick<User, 'id' | 'role' | 'departments' | 'mayPublish'>

/** Ids of the departments that somebody belongs to; empty for who belongs to none. */
export function departmentIdsOf(person: Pick<Person, 'departments'> | null): number[] {
  return (person?.departments ?? []).map((department) => (typeof department === 'object' ? department.id : department))
}

/** Ids of the departments that an owner works for; null for those who work for all. */
export function ownDepartments(person: Person): number[] | null {
  return person.role === 'owner' ? departmentIdsOf(person) : null
}
