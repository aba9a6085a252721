import { editors, everyone, type Policy } from '../rule'

/** Words that mean the same to who searches. */
export const synonyms = {
  verbs: {
    create: editors,
    read: everyone,
    update: editors,
    delete: editors,
  },
} satisfies Policy
