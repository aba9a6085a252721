import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { moment } from '../fields/moment'
import { refuseForeignSort } from '../hooks/refuseForeignSort'

/**
 * The bookkeeping beside each VAC, one record per VAC, derived from review confirmations. Kept out
 * of the VAC so that no bookkeeping ever touches a published text (docs/decisions/0002).
 */
export const VacRecords: CollectionConfig = {
  slug: 'vac-records',
  disableDuplicate: true,
  labels: {
    singular: label('Stand van een antwoord', 'Record of an answer'),
    plural: label('Stand van de antwoorden', 'Records of answers'),
  },
  admin: { hidden: true },
  access: accessOf('vac-records'),
  hooks: { beforeOperation: [refuseForeignSort] },
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
    moment({ name: 'lastChecked' }),
    { name: 'lastCheckedByName', type: 'text' },
    { name: 'reviewDue', type: 'text', index: true },
    // Of the newest text that went live (docs/decisions/0006).
    { name: 'readabilityScore', type: 'number', index: true },
    { name: 'readabilityMeets', type: 'checkbox', index: true },
  ],
}
