import type { CollectionConfig } from 'payload'
import { readMoment } from '../../src/time/readMoment'
import { accessOf } from '../access/accessOf'
import { keepWithinOwnDepartment } from '../access/keepWithinOwnDepartment'
import { mayCreateForDepartment } from '../access/mayCreateForDepartment'
import { department } from '../fields/department'
import { label } from '../fields/label'
import { moment } from '../fields/moment'
import { readabilityOf } from '../fields/readabilityOf'
import { enqueueAside, enqueueAsideRemoval } from '../hooks/enqueueAside'
import { refuseForeignSort } from '../hooks/refuseForeignSort'
import { requireWebsiteRight } from './hooks/requireWebsiteRight'

/** News of the day. Stands above the answers, and goes by itself when its end moment has come. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: label('Nieuws van de dag', 'Notice'), plural: label('Nieuws van de dag', 'Notices') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'endsAt', 'onWebsite'],
    group: label('Kennisbank', 'Knowledge base'),
  },
  access: accessOf('notices', mayCreateForDepartment('notices', 'department')),
  hooks: {
    beforeOperation: [refuseForeignSort],
    beforeChange: [keepWithinOwnDepartment('notices', 'department'), requireWebsiteRight],
    afterChange: [enqueueAside('notices')],
    afterDelete: [enqueueAsideRemoval('notices')],
  },
  defaultSort: '-startsAt',
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Titel', 'Title'), admin: readabilityOf('notice') },
    { name: 'text', type: 'textarea', required: true, maxLength: 2000, label: label('Bericht', 'Text'), admin: readabilityOf('notice') },
    {
      name: 'say',
      type: 'textarea',
      maxLength: 600,
      label: label('Zeg dit', 'Say this'),
      admin: { ...readabilityOf('notice'), description: label('Alleen voor het KCC.', 'For the contact centre only.') },
    },
    { name: 'onWebsite', type: 'checkbox', defaultValue: false, label: label('Ook op de website', 'Also on the website') },
    {
      name: 'vacs',
      type: 'relationship',
      custom: { whenGone: 'forget' },
      relationTo: 'vacs',
      hasMany: true,
      maxDepth: 1,
      label: label('Vragen hierover', 'Questions about this'),
    },
    department({ required: false }),
    {
      name: 'municipalities',
      type: 'relationship',
      relationTo: 'municipalities',
      hasMany: true,
      maxDepth: 1,
      label: label('Geldt voor', 'Holds for'),
      admin: { position: 'sidebar' },
    },
    moment({
      name: 'startsAt',
      required: true,
      index: true,
      defaultValue: () => new Date().toISOString(),
      label: label('Vanaf', 'From'),
      admin: { position: 'sidebar' },
    }),
    moment({
      name: 'endsAt',
      required: true,
      index: true,
      label: label('Tot', 'Until'),
      admin: { position: 'sidebar' },
      check: (endsAt, { siblingData, req }) => {
        const start = typeof siblingData.startsAt === 'string' ? readMoment(siblingData.startsAt) : null
        // A start that cannot be read has a sentence of its own.
        if (!start || !('moment' in start) || endsAt > start.moment) return true
        return req.i18n?.language === 'en' ? 'Choose an end after the start.' : 'Kies een eindmoment na het begin.'
      },
    }),
  ],
}
