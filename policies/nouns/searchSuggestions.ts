import { anyWriter, backOffice, type Policy } from '../rule'

/** What could be done about words that fail. */
export const searchSuggestions = {
  verbs: {
    read: backOffice,
    decide: anyWriter,
  },
} satisfies Policy
