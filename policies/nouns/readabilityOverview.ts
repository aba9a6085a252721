import { backOffice, type Policy } from '../rule'

/** Every live text with its score. */
export const readabilityOverview = {
  verbs: {
    read: backOffice,
  },
} satisfies Policy
