import { roles as signedInRoles } from '../../../policies/person'

/** Everybody who may knock: the roles, and somebody without a session. */
export const roles = ['anonymous', ...signedInRoles] as const
export type AccessRole = (typeof roles)[number]

/** `own`: only what belongs to the departments of an owner, or to the user. */
export type Expectation = 'yes' | 'no' | 'own'

/**
 * What is expected of each role, as six words in the order
 * anonymous, agent, owner, editor, lead, admin.
 */
export function expectations(row: string): Record<AccessRole, Expectation> {
  const words = row.trim().split(/\s+/)
  if (words.length !== roles.length || !words.every((word) => ['yes', 'no', 'own'].includes(word))) {
    throw new Error(`A row of the access table is not right: "${row}"`)
  }
  return Object.fromEntries(roles.map((role, at) => [role, words[at]])) as Record<AccessRole, Expectation>
}
