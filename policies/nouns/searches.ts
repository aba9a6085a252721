import { nobody, overseers, type Policy } from '../rule'

/** What people searched, without who did. */
export const searches = {
  verbs: {
    create: nobody,
    read: overseers,
    update: nobody,
    delete: nobody,
  },
} satisfies Policy
