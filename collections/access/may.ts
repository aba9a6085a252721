import type { Access } from 'payload'
import type { Noun, Verb } from '../../policies/policies'
import { scope } from '../../policies/scope'
import { userOf } from './userOf'

/** The rule of access that follows from a right. */
export function may<N extends Noun>(verb: Verb<NoInfer<N>>, collection: N): Access {
  return ({ req }) => scope(userOf(req), verb, { collection, moment: new Date() })
}
