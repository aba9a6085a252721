import type { Access } from 'payload'
import { can } from '../../policies/can'
import { idOf } from './idOf'
import { userOf } from './userOf'

/**
 * Who may create what is about the VAC in `vac`: judged by its department, never by what the sender says of it. Without
 * data (the admin asks before a form is filled): who may create any.
 */
export function mayCreateForVac(collection: 'schedules' | 'review-confirmations'): Access {
  return async ({ req, data }) => {
    const user = userOf(req)
    const asked: unknown = data?.vac
    const isForEvery = can(user, 'create', { of: collection })
    if (isForEvery || asked === undefined || asked === null || !can(user, 'create', collection)) return can(user, 'create', collection)
    if (!Number.isInteger(Number(asked))) return false
    const vac = await req.payload.findByID({
      collection: 'vacs',
      id: Number(asked),
      depth: 0,
      select: { owningDepartment: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    return vac !== null && can(user, 'create', { of: collection, department: idOf(vac.owningDepartment) })
  }
}
