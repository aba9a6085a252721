import { nobody, overseers, type Policy } from '../rule'

/** What the last import made of each record. */
export const importRecords = {
  verbs: {
    create: nobody,
    read: overseers,
    update: nobody,
    delete: nobody,
  },
} satisfies Policy
