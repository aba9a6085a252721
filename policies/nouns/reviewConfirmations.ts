import { editors, everyone, nobody, type Policy } from '../rule'
import { vacs } from './vacs'

/** Who confirmed which version of a VAC, and when. Never changed afterwards. */
export const reviewConfirmations = {
  fields: { department: 'vac.owningDepartment' },
  verbs: {
    create: vacs.verbs.confirm,
    read: everyone,
    update: nobody,
    delete: nobody,
    /** To put off the next check beyond what owners may. */
    putOffLong: editors,
  },
} satisfies Policy
