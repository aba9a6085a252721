import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { departmentIdsOf, hasRole, userOf } from './roles'

/** Refuses that an owner gives away, or takes, what belongs to a department that is not theirs. */
export function keepWithinOwnDepartment(field: string): CollectionBeforeChangeHook {
  return ({ data, req }) => {
    if (!req.user || !hasRole(req, 'owner')) return data
    const value: unknown = data[field]
    const id = Number(value !== null && typeof value === 'object' ? (value as { id: unknown }).id : value)
    if (departmentIdsOf(userOf(req)).includes(id)) return data
    throw new APIError(
      'U kunt dit alleen opslaan voor een afdeling waar u zelf bij hoort. Kies een eigen afdeling, of vraag de redactie.',
      403,
      undefined,
      true,
    )
  }
}
