import { everyone, writers, type Policy } from '../rule'

/** The phone directory. */
export const contacts = {
  verbs: {
    create: writers,
    read: everyone,
    update: writers,
    delete: writers,
  },
} satisfies Policy
