import { editors, everyone, ifTheyPublish, ofOwnDepartments, publishers, writers, type Policy } from '../rule'

/** News of the day. What stands on the website is published. */
export const notices = {
  verbs: {
    create: writers,
    read: everyone,
    update: writers,
    /** Who may not publish takes nothing off the website either. */
    delete: {
      ...editors,
      owner: (person) => ifTheyPublish(person) || ofOwnDepartments(person).map((own) => ({ ...own, onWebsite: false })),
    },
    /** To put on the website, to change there, and to take away. */
    publish: publishers,
  },
} satisfies Policy
