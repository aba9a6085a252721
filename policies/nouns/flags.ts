import { admins, everyone, ofOwnDepartments, overseers, themselves, writers, type Policy } from '../rule'

/** Reports that something is wrong. Answered by the department that owns what they are about. */
export const flags = {
  fields: { person: 'reporter' },
  verbs: {
    create: everyone,
    read: {
      ...overseers,
      agent: themselves,
      owner: (person) => [...themselves(person), ...ofOwnDepartments(person)],
    },
    /** To answer. */
    update: writers,
    delete: admins,
  },
} satisfies Policy
