import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { mayCreateForVac } from '../access/mayCreateForVac'
import { day } from '../fields/day'
import { label } from '../fields/label'
import { moment } from '../fields/moment'
import { refuseForeignSort } from '../hooks/refuseForeignSort'
import { boundNextDue } from './hooks/boundNextDue'
import { renewVacRecord } from './hooks/renewVacRecord'
import { signConfirmation } from './hooks/signConfirmation'

/** Set by the product itself: a sender who could say these would sign for somebody else. */
const oursToSay = { create: () => false, update: () => false }

/** Append-only: who confirmed which version of a VAC, and when. */
export const ReviewConfirmations: CollectionConfig = {
  slug: 'review-confirmations',
  disableDuplicate: true,
  labels: { singular: label('Controle', 'Review'), plural: label('Controles', 'Reviews') },
  admin: {
    group: label('Beheer', 'Administration'),
    defaultColumns: ['vac', 'confirmedByName', 'confirmedAt', 'nextDue'],
    hideAPIURL: true,
  },
  access: accessOf('review-confirmations', mayCreateForVac('review-confirmations')),
  hooks: { beforeOperation: [refuseForeignSort], beforeChange: [boundNextDue, signConfirmation], afterChange: [renewVacRecord] },
  defaultSort: '-confirmedAt',
  fields: [
    {
      name: 'vac',
      type: 'relationship',
      custom: { whenGone: 'follow' },
      relationTo: 'vacs',
      required: true,
      index: true,
      maxDepth: 1,
      label: label('Vraag', 'Question'),
    },
    {
      name: 'occasion',
      type: 'select',
      access: oursToSay,
      required: true,
      defaultValue: 'checked',
      label: label('Aanleiding', 'Occasion'),
      options: [
        { value: 'checked', label: label('Gecontroleerd', 'Checked') },
        { value: 'published', label: label('Gepubliceerd', 'Published') },
        { value: 'imported', label: label('Ingelezen', 'Imported') },
      ],
    },
    { name: 'version', type: 'text', access: oursToSay, label: label('Versie', 'Version'), admin: { readOnly: true } },
    {
      name: 'confirmedBy',
      type: 'relationship',
      custom: { whenGone: 'forget' },
      relationTo: 'users',
      access: oursToSay,
      label: label('Door', 'By'),
      admin: { readOnly: true },
    },
    { name: 'confirmedByName', type: 'text', access: oursToSay, label: label('Door', 'By'), admin: { readOnly: true } },
    moment({
      name: 'confirmedAt',
      access: oursToSay,
      required: true,
      index: true,
      label: label('Op', 'At'),
      defaultValue: () => new Date().toISOString(),
    }),
    day({ name: 'nextDue', label: label('Opnieuw controleren voor', 'Check again by') }),
  ],
}
