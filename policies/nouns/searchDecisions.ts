import { editors, nobody, overseers, type Policy } from '../rule'

/** What was decided about searches that fail. */
export const searchDecisions = {
  verbs: {
    create: nobody,
    read: overseers,
    update: nobody,
    delete: editors,
  },
} satisfies Policy
