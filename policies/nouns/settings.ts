import { admins, everyone, type Policy } from '../rule'

/** What holds for the whole installation. */
export const settings = {
  verbs: {
    read: everyone,
    update: admins,
  },
} satisfies Policy
