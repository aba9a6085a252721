import type { Access } from 'payload'
import type { Noun, Verb } from '../../policies/policies'
import { may } from './may'

type Operation = 'create' | 'read' | 'update' | 'delete'
/** The nouns that are collections: with every right that Payload asks for. */
export type CollectionNoun = { [N in Noun]: Operation extends Verb<N> ? N : never }[Noun]

/** The access rules of a collection. `create`: for those where it depends on what is sent. */
export function accessOf<N extends CollectionNoun>(collection: N, create?: Access): Record<Operation, Access> {
  const of = (operation: Operation) => may(operation as Verb<N>, collection)
  return { create: create ?? of('create'), read: of('read'), update: of('update'), delete: of('delete') }
}
