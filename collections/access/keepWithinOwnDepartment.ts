import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { can } from '../../policies/can'
import type { CollectionNoun } from './accessOf'
import { idOf } from './idOf'
import { userOf } from './userOf'

/** Refuses that somebody gives away, or takes, what belongs to a department for which they may not write. */
export function keepWithinOwnDepartment(collection: CollectionNoun, field: string): CollectionBeforeChangeHook {
  return ({ data, req }) => {
    const user = userOf(req)
    if (!user || can(user, 'update', { of: collection, department: idOf(data[field]) })) return data
    throw new APIError(
      'U kunt dit alleen opslaan voor een afdeling waar u zelf bij hoort. Kies een eigen afdeling, of vraag de redactie.',
      403,
      undefined,
      true,
    )
  }
}
