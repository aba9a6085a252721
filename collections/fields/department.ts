import type { RelationshipField } from 'payload'
import { departmentIdsOf, hasRole, userOf } from '../access/roles'
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
    filterOptions: ({ req }) => (hasRole(req, 'owner') ? { id: { in: departmentIdsOf(userOf(req)) } } : true),
    defaultValue: ({ user }: { user: unknown }) => departmentIdsOf(user as Parameters<typeof departmentIdsOf>[0])[0],
    admin: { position: 'sidebar' },
  } as RelationshipField
}
