import { backOffice, type Policy } from '../rule'

/** Why results rank where they do. */
export const searchExplanations = {
  verbs: {
    read: backOffice,
  },
} satisfies Policy
