import type { RelationshipField } from 'payload'
import { departmentIdsOf, ownDepartments } from '../../policies/person'
import { userOf } from '../access/userOf'
import { label } from './label'

/** The owning department. Owners choose from their own only. */
export function department(overrides: { name?: string; required?: boolean } = {}): RelationshipField {
  return {
    name: overrides.name ?? 'department',
    type: 'relationship',
    relationTo: 'departments',
    label: label('Afdeling', 'Department'),
    required: overrides.required ?? true,
    index: true,
    maxDepth: 1,
    filterOptions: ({ req }) => {
      const user = userOf(req)
      const own = user && ownDepartments(user)
      return own ? { id: { in: own } } : true
    },
    defaultValue: ({ user }: { user: unknown }) => departmentIdsOf(user as Parameters<typeof departmentIdsOf>[0])[0],
    admin: { position: 'sidebar' },
  } as RelationshipField
}
