import { editors, everyone, type Policy } from '../rule'

/** Words that the plain-language check leaves alone. */
export const allowedWords = {
  verbs: {
    create: editors,
    read: everyone,
    update: editors,
    delete: editors,
  },
} satisfies Policy
