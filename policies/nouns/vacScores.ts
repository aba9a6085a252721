import { nobody, readersOfDrafts, type Policy } from '../rule'

/** How plain each version is. Scores tell of drafts too. */
export const vacScores = {
  fields: { department: 'vac.owningDepartment' },
  verbs: {
    create: nobody,
    read: readersOfDrafts,
    update: nobody,
    delete: nobody,
  },
} satisfies Policy
