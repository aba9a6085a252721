import type { Access } from 'payload'
import { can } from '../../policies/can'
import type { CollectionNoun } from './accessOf'
import { idOf } from './idOf'
import { userOf } from './userOf'

/**
 * Who may create what belongs to the department in `field`. Without data (the admin asks before a form is filled):
 * who may create anything.
 */
export function mayCreateForDepartment(collection: CollectionNoun, field: string): Access {
  return ({ req, data }) => {
    const asked: unknown = data?.[field]
    if (asked === undefined || asked === null) return can(userOf(req), 'create', collection)
    return can(userOf(req), 'create', { of: collection, department: idOf(asked) })
  }
}
