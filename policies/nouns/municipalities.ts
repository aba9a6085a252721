import { admins, editors, everyone, type Policy } from '../rule'

/** The municipalities served. */
export const municipalities = {
  verbs: {
    create: admins,
    read: everyone,
    update: editors,
    delete: admins,
  },
} satisfies Policy
