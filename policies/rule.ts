import { departmentIdsOf, type Person, type Role } from './person'
import type { Condition, Reach } from './reach'

/** Per role how far a right goes. A role that is not named has none of it, and nor has anybody without a session. */
export type Rule = Partial<Record<Role, (person: Person) => Reach>>

/** The rights on one noun, by verb, and the fields of the collection in which what decides stands. */
export interface Policy {
  verbs: Record<string, Rule>
  /** Where the VAC stands whose rights these are. */
  at?: 'vac.'
  fields?: Partial<Record<'department' | 'person' | 'onWebsite', string>>
}

export const all = (): Reach => true
export const live = (): Condition[] => [{ isLive: true }]
export const themselves = ({ id }: Person): Condition[] => [{ person: id }]
export const ofOwnDepartments = (person: Person): Condition[] => [{ departments: departmentIdsOf(person) }]
/** Of their departments, for owners to whom an administrator gave the right to publish. */
export const ifTheyPublish = (person: Person): Reach => person.mayPublish === true && ofOwnDepartments(person)

export const nobody: Rule = {}
export const admins: Rule = { admin: all }
/** Who looks after all content, of every department. */
export const editors: Rule = { editor: all, admin: all }
/** Who looks after the whole, or over it. */
export const overseers: Rule = { ...editors, lead: all }
/** Who writes: owners for their departments. */
export const writers: Rule = { ...editors, owner: ofOwnDepartments }
/** Who puts texts before residents. */
export const publishers: Rule = { ...editors, owner: ifTheyPublish }
/** Who reads what is being written. */
export const readersOfDrafts: Rule = { ...overseers, owner: ofOwnDepartments }
/** Whoever writes, whatever the department. */
export const anyWriter: Rule = { ...editors, owner: all }
/** Whoever writes or looks over it: all but agents. */
export const backOffice: Rule = { ...overseers, owner: all }
/** Whoever has a session. */
export const everyone: Rule = { ...backOffice, agent: all }
