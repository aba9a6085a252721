import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { refuseForeignSort } from '../hooks/refuseForeignSort'
import { searchTerms, upl } from './fields'
import { indexVac } from './hooks/indexVac'

/**
 * What each VAC is found by besides its text, one record per VAC, without versions: a word works at once, and no draft,
 * plan or old version takes it away (docs/decisions/0019). Written by `changeFindability` only.
 */
export const VacFindability: CollectionConfig = {
  slug: 'vac-findability',
  disableDuplicate: true,
  labels: {
    singular: label('Vindbaarheid van een antwoord', 'Findability of an answer'),
    plural: label('Vindbaarheid van antwoorden', 'Findability of answers'),
  },
  admin: { hidden: true },
  access: accessOf('vac-findability'),
  hooks: { beforeOperation: [refuseForeignSort], afterChange: [indexVac] },
  fields: [
    {
      name: 'vac',
      type: 'relationship',
      custom: { whenGone: 'follow' },
      relationTo: 'vacs',
      required: true,
      unique: true,
      index: true,
      maxDepth: 1,
    },
    searchTerms,
    { ...upl, custom: { namesOf: { collection: 'upl-products', field: 'name', beside: { field: 'vac', collection: 'vacs' } } } },
  ],
}
