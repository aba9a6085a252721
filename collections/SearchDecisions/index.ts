import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { refuseForeignSort } from '../hooks/refuseForeignSort'

/** What was decided about a search, so that its suggestion does not come back (docs/decisions/0007). Removing one brings it back. */
export const SearchDecisions: CollectionConfig = {
  slug: 'search-decisions',
  disableDuplicate: true,
  labels: {
    singular: label('Besluit over een zoekvraag', 'Decision on a search'),
    plural: label('Besluiten over zoekvragen', 'Decisions on searches'),
  },
  admin: {
    useAsTitle: 'query',
    defaultColumns: ['query', 'action', 'vac', 'department', 'decidedByName', 'createdAt'],
    group: label('Beheer', 'Administration'),
    description: label('Gooi een besluit weg om het voorstel terug te krijgen.', 'Remove a decision to get the suggestion back.'),
  },
  access: accessOf('search-decisions'),
  hooks: { beforeOperation: [refuseForeignSort] },
  defaultSort: '-createdAt',
  fields: [
    { name: 'query', type: 'text', required: true, label: label('Gezocht op', 'Searched for') },
    { name: 'key', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'action',
      type: 'select',
      required: true,
      label: label('Besluit', 'Decision'),
      options: [
        { value: 'searchTerm', label: label('Opgenomen als zoekterm', 'Added as a search term') },
        { value: 'synonym', label: label('Synoniem gemaakt', 'Made a synonym') },
        { value: 'missing', label: label('Gemeld als ontbrekend', 'Reported as missing') },
        { value: 'dismiss', label: label('Niet nodig', 'Not needed') },
      ],
    },
    {
      name: 'vac',
      type: 'relationship',
      custom: { whenGone: 'follow' },
      relationTo: 'vacs',
      index: true,
      maxDepth: 1,
      label: label('Antwoord', 'Answer'),
    },
    /** For whom it was decided; empty: for everybody. */
    {
      name: 'department',
      type: 'relationship',
      custom: { whenGone: 'follow' },
      relationTo: 'departments',
      index: true,
      maxDepth: 1,
      label: label('Voor afdeling', 'For department'),
    },
    { name: 'decidedByName', type: 'text', label: label('Besloten door', 'Decided by') },
  ],
}
