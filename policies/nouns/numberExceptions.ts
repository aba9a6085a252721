import { editors, nobody, overseers, type Policy } from '../rule'

/** Numbers of which an editor said that they are no citizen service number. */
export const numberExceptions = {
  verbs: {
    create: nobody,
    read: overseers,
    update: nobody,
    delete: editors,
    /** To say so, while saving a text. */
    state: editors,
  },
} satisfies Policy
