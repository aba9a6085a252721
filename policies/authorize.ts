import { ForbiddenError } from '../src/errors'
import { can, type One } from './can'
import type { Person } from './person'
import type { Noun, Verb } from './policies'

/** Throws ForbiddenError for who may not. */
export function authorize<N extends Noun>(person: Person | null | undefined, verb: Verb<NoInfer<N>>, noun: N | One<N>): void {
  if (!can(person, verb, noun)) throw new ForbiddenError(`May not ${verb} ${typeof noun === 'object' ? noun.of : noun}.`)
}
