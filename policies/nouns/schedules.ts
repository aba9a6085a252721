import { nobody, type Policy, readersOfDrafts } from '../rule'
import { vacs } from './vacs'

/** What must happen to a VAC at a later moment. */
export const schedules = {
  fields: { department: 'vac.owningDepartment' },
  verbs: { create: vacs.verbs.plan, read: readersOfDrafts, update: vacs.verbs.plan, delete: nobody },
} satisfies Policy
