import { editors, everyone, type Policy } from '../rule'

/** Who owns what. */
export const departments = {
  verbs: {
    create: editors,
    read: everyone,
    update: editors,
    delete: editors,
    /** To give all that belongs to one department to another. */
    handOver: editors,
  },
} satisfies Policy
