import { nobody, type Policy } from '../rule'

/** What happened to the schema. */
export const payloadMigrations = {
  verbs: {
    create: nobody,
    read: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
} satisfies Policy
