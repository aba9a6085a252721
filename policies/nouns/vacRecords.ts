import { everyone, nobody, type Policy } from '../rule'

/** The bookkeeping beside each VAC. */
export const vacRecords = {
  verbs: {
    create: nobody,
    read: everyone,
    update: nobody,
    delete: nobody,
  },
} satisfies Policy
