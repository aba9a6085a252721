import { backOffice, type Policy } from '../rule'

/** The start page of the admin, and what leads there. */
export const work = {
  verbs: {
    read: backOffice,
  },
} satisfies Policy
