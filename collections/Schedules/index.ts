import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { mayCreateForVac } from '../access/mayCreateForVac'
import { label } from '../fields/label'
import { moment } from '../fields/moment'
import { refuseForeignSort } from '../hooks/refuseForeignSort'
import { enqueueRun } from './hooks/enqueueRun'
import { pinVersion } from './hooks/pinVersion'

/** What must happen to a VAC at a later moment: a pinned version goes live, or the VAC is taken offline. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  disableDuplicate: true,
  labels: { singular: label('Planning', 'Schedule'), plural: label('Planningen', 'Schedules') },
  admin: { group: label('Beheer', 'Administration'), defaultColumns: ['vac', 'action', 'moment', 'state'] },
  access: accessOf('schedules', mayCreateForVac('schedules')),
  hooks: { beforeOperation: [refuseForeignSort], beforeChange: [pinVersion], afterChange: [enqueueRun] },
  defaultSort: '-moment',
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
      name: 'action',
      type: 'select',
      required: true,
      label: label('Wat gebeurt er', 'Action'),
      options: [
        { value: 'publish', label: label('Live zetten', 'Publish') },
        { value: 'retire', label: label('Offline halen', 'Take offline') },
      ],
    },
    moment({ name: 'moment', required: true, index: true, label: label('Moment', 'Moment') }),
    { name: 'version', type: 'text', label: label('Versie', 'Version'), admin: { readOnly: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: label('Stand', 'State'),
      options: [
        { value: 'waiting', label: label('Wacht', 'Waiting') },
        { value: 'done', label: label('Gedaan', 'Done') },
        { value: 'cancelled', label: label('Geannuleerd', 'Cancelled') },
        { value: 'failed', label: label('Mislukt', 'Failed') },
      ],
    },
    moment({ name: 'doneAt', label: label('Gedaan op', 'Done at'), admin: { readOnly: true } }),
    { name: 'failure', type: 'textarea', label: label('Waarom mislukt', 'Why it failed'), admin: { readOnly: true } },
    {
      name: 'requestedBy',
      type: 'relationship',
      custom: { heldWhile: { state: { equals: 'waiting' } } },
      relationTo: 'users',
      label: label('Door', 'By'),
      admin: { readOnly: true },
    },
    { name: 'requestedByName', type: 'text', label: label('Door', 'By'), admin: { readOnly: true } },
  ],
}
