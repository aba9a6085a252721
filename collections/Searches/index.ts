import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { moment } from '../fields/moment'
import { refuseForeignSort } from '../hooks/refuseForeignSort'

/** What people searched, without who did (docs/decisions/0007). Written by the product alone, and forgotten after some time. */
export const Searches: CollectionConfig = {
  slug: 'searches',
  disableDuplicate: true,
  timestamps: false,
  labels: { singular: label('Zoekvraag', 'Search'), plural: label('Zoekvragen', 'Searches') },
  admin: {
    useAsTitle: 'query',
    defaultColumns: ['query', 'channel', 'resultCount', 'openedVac', 'rank', 'searchedAt'],
    group: label('Beheer', 'Administration'),
    description: label(
      'Wat mensen zoeken. Wie het was, bewaren wij niet. Nummers en adressen halen wij eruit.',
      'What people search. We do not keep who it was. Numbers and addresses are taken out.',
    ),
  },
  // Owners get suggestions made from searches, not the searches.
  access: accessOf('searches'),
  hooks: { beforeOperation: [refuseForeignSort] },
  defaultSort: '-searchedAt',
  fields: [
    { name: 'query', type: 'text', required: true, label: label('Gezocht op', 'Searched for') },
    /** By which spellings of the same question are counted together (src/figures/searchKey.ts). */
    { name: 'key', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'channel',
      type: 'select',
      required: true,
      label: label('Waar', 'Where'),
      options: [
        { value: 'agent', label: label('Agentscherm', 'Agent screen') },
        { value: 'website', label: label('Website', 'Website') },
      ],
    },
    { name: 'municipality', type: 'text', label: label('Gemeente', 'Municipality') },
    { name: 'resultCount', type: 'number', required: true, label: label('Resultaten', 'Results') },
    {
      name: 'opened',
      type: 'select',
      required: true,
      label: label('Geopend', 'Opened'),
      options: [
        { value: 'vac', label: label('Een antwoord', 'An answer') },
        { value: 'notice', label: label('Nieuws', 'News') },
        { value: 'nothing', label: label('Niets', 'Nothing') },
        { value: 'unknown', label: label('Niet bekend', 'Not known') },
      ],
    },
    {
      name: 'openedVac',
      type: 'relationship',
      relationTo: 'vacs',
      index: true,
      maxDepth: 1,
      label: label('Geopend antwoord', 'Opened answer'),
    },
    /** From 1; empty when what was opened stood not among the results. */
    { name: 'rank', type: 'number', label: label('Plaats', 'Rank') },
    { name: 'secondsToAnswer', type: 'number', label: label('Seconden tot het antwoord', 'Seconds to the answer') },
    {
      name: 'source',
      type: 'select',
      required: true,
      label: label('Gevonden door', 'Found by'),
      options: [
        { value: 'search', label: label('De zoekmachine', 'The search engine') },
        { value: 'database', label: label('De database (zoekmachine stond stil)', 'The database (engine away)') },
      ],
    },
    /** Rounded down to the hour, so that no other log tells who it was. */
    moment({ name: 'searchedAt', required: true, index: true, label: label('Uur', 'Hour') }),
  ],
}
