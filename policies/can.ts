import type { Person } from './person'
import type { Noun, Verb } from './policies'
import { type Facts, isPossible, meets } from './reach'
import { reachOf } from './reachOf'

/** One document of a noun. */
export type One<N extends Noun> = { of: N } & Facts

/**
 * Whether somebody may do something: to one document, or, of a noun as such, to any at all. Null and undefined are
 * people without a session, who may nothing.
 */
export function can<N extends Noun>(person: Person | null | undefined, verb: Verb<NoInfer<N>>, noun: N | One<N>): boolean {
  const isOne = typeof noun === 'object'
  const reach = reachOf(person, verb, isOne ? noun.of : noun)
  return typeof reach === 'boolean' ? reach : reach.some((condition) => (isOne ? meets(condition, noun) : isPossible(condition)))
}
