import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { refuseForeignSort } from '../hooks/refuseForeignSort'
import { flagFields } from './fields'
import { enqueueMail } from './hooks/enqueueMail'
import { limitFlags } from './hooks/limitFlags'
import { routeToDepartment } from './hooks/routeToDepartment'
import { signAnswer } from './hooks/signAnswer'

/** Reports that something is wrong, missing, unclear or hard to find. Answered by the owning department. */
export const Flags: CollectionConfig = {
  slug: 'flags',
  disableDuplicate: true,
  labels: { singular: label('Signaal', 'Flag'), plural: label('Signalen', 'Flags') },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'department', 'state', 'createdAt'],
    group: label('Kennisbank', 'Knowledge base'),
  },
  access: accessOf('flags'),
  hooks: {
    beforeOperation: [refuseForeignSort, limitFlags],
    beforeChange: [routeToDepartment, signAnswer],
    afterChange: [enqueueMail],
  },
  defaultSort: '-createdAt',
  fields: flagFields,
}
