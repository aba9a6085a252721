import { editors, live, ofOwnDepartments, overseers, publishers, readersOfDrafts, writers, type Policy } from '../rule'

/** Questions with their answers. Agents see what is live; drafts are of the department that writes them. */
export const vacs = {
  fields: { department: 'owningDepartment' },
  verbs: {
    create: writers,
    read: { ...overseers, agent: live, owner: (person) => [...live(), ...ofOwnDepartments(person)] },
    update: writers,
    delete: editors,
    /** Versions and previews hold drafts. */
    readVersions: readersOfDrafts,
    unlock: editors,
    /** A copy is of the newest version, which may be a draft. */
    copy: writers,
    /** To put live, to change what is live, and to take offline. */
    publish: publishers,
    /** To do so at a later moment. */
    plan: publishers,
    /** To say that the text still holds. */
    confirm: writers,
    /** Whose publication counts as a check of the whole text (docs/decisions/0012). */
    answerFor: { owner: ofOwnDepartments },
    /** To say with a publication that the whole text was checked, where that does not follow from who publishes. */
    sayChecked: editors,
    /** To publish, with a reason, what the policy `refuse` keeps back. */
    overrideCheck: editors,
  },
} satisfies Policy
