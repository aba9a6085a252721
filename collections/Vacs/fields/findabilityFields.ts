import { can } from '../../../policies/can'
import { userOf } from '../../access/userOf'
import type { Field, TextField } from 'payload'
import { type FoundByField, searchTerms, upl } from '../../VacFindability/fields'
import { label } from '../../fields/label'

/**
 * Comes along with a new VAC and goes to the record beside it (docs/decisions/0019): of a VAC that exists it is
 * neither read nor written here.
 */
function besideVac(field: FoundByField, admin: TextField['admin']): TextField {
  return {
    ...field,
    virtual: true,
    admin: {
      // Payload takes a virtual field for one that nobody fills in.
      readOnly: false,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      ...admin,
    },
  }
}

export const findabilityFields: Field[] = [
  // Shows both lists: what fits as a product name follows from the search terms.
  besideVac(searchTerms, {
    components: { Field: '/src/app/(payload)/fields/WordListsField#WordListsField', Diff: '/src/admin/versions/NoDiff#NoDiff' },
  }),
  besideVac(upl, { hidden: true, components: { Diff: '/src/admin/versions/NoDiff#NoDiff' } }),
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    maxDepth: 1,
    label: label('Thema’s', 'Themes'),
  },
  {
    name: 'relatedVacs',
    type: 'relationship',
    custom: { whenGone: 'forget' },
    relationTo: 'vacs',
    hasMany: true,
    maxDepth: 1,
    label: label('Verwante vragen', 'Related questions'),
  },
  {
    name: 'searchRank',
    type: 'ui',
    admin: {
      condition: (_data, _siblings, { user }) => can(userOf({ user }), 'read', 'search-explanations'),
      components: { Field: '/src/admin/findability/SearchRank#SearchRank' },
    },
  },
]
