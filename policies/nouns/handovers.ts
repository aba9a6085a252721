import { everyone, writers, type Policy } from '../rule'

/** Agreements of a department with the contact centre. */
export const handovers = {
  verbs: {
    create: writers,
    read: everyone,
    update: writers,
    delete: writers,
  },
} satisfies Policy
