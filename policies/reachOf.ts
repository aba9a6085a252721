import type { Person } from './person'
import { type Noun, policies, type Verb } from './policies'
import type { Reach } from './reach'
import type { Policy } from './rule'

/** How far a right of somebody goes; nowhere without a session. */
export function reachOf<N extends Noun>(person: Person | null | undefined, verb: Verb<N>, noun: N): Reach {
  const { verbs }: Policy = policies[noun]
  return (person && verbs[verb]?.[person.role]?.(person)) ?? false
}
