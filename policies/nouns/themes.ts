import { editors, everyone, type Policy } from '../rule'

/** Subjects under which residents browse. */
export const themes = {
  verbs: {
    create: editors,
    read: everyone,
    update: editors,
    delete: editors,
  },
} satisfies Policy
