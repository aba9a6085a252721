/** What is wrong, in the words the screens use. */
export const flagKinds = ['wrong', 'missing', 'unclear', 'hardToFind', 'elsewhere'] as const
export type FlagKind = (typeof flagKinds)[number]

/** What a flag speaks of. `missing` is an answer that does not exist yet. */
export const flagSubjects = ['vac', 'contact', 'handover', 'notice', 'letter', 'website', 'otherSite', 'missing'] as const
export type FlagSubject = (typeof flagSubjects)[number]

/**
 * `open`: waits for the department. `planned`: will be handled by a named day. `solved`: solved and
 * finished. `rejected`: cannot be handled, with the reason in the answer.
 */
export const flagStates = ['open', 'planned', 'solved', 'rejected'] as const
export type FlagState = (typeof flagStates)[number]

/** Subjects that are a document of ours, with the field of the flag that refers to it. */
export const flaggedDocuments = {
  vac: { field: 'vac', collection: 'vacs', departmentField: 'owningDepartment' },
  contact: { field: 'contact', collection: 'contacts', departmentField: 'department' },
  handover: { field: 'handover', collection: 'handovers', departmentField: 'department' },
  notice: { field: 'notice', collection: 'notices', departmentField: 'department' },
} as const

export function isFlaggedDocument(subject: FlagSubject): subject is keyof typeof flaggedDocuments {
  return subject in flaggedDocuments
}
