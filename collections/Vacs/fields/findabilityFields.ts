import type { Field } from 'payload'
import { can } from '../../../policies/can'
import { userOf } from '../../access/userOf'
import { label } from '../../fields/label'

export const findabilityFields: Field[] = [
  {
    name: 'searchTerms',
    type: 'text',
    hasMany: true,
    maxLength: 200,
    label: label('Zoektermen', 'Search terms'),
    admin: {
      description: label(
        'Gewone woorden van bellers, ook straattaal en oude namen. Druk op Enter na elk woord.',
        'Everyday words of callers. Press Enter after each.',
      ),
    },
  },
  {
    name: 'searches',
    type: 'ui',
    admin: {
      condition: (_data, _siblings, { user }) => can(userOf({ user }), 'read', 'search-suggestions'),
      components: { Field: '/src/admin/searches/VacSearches#VacSearches' },
    },
  },
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    maxDepth: 1,
    label: label('Thema’s', 'Themes'),
  },
  {
    name: 'upl',
    type: 'text',
    custom: { namesOf: { collection: 'upl-products', field: 'name' } },
    hasMany: true,
    label: label('Productnamen (UPL)', 'Product names (UPL)'),
    admin: {
      description: label('Namen uit de Uniforme Productnamenlijst, zoals “paspoort”.', 'Names from the national list of product names.'),
    },
  },
  {
    name: 'uplSuggestions',
    type: 'ui',
    admin: {
      condition: (_data, _siblings, { user }) => can(userOf({ user }), 'suggest', 'upl-products'),
      components: { Field: '/src/admin/findability/UplSuggestions#UplSuggestions' },
    },
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
