import type { Field } from 'payload'
import { department } from '../../fields/department'
import { label } from '../../fields/label'
import { moment } from '../../fields/moment'
import { readabilityReason } from './readabilityReason'
import { saveFields } from './saveFields'

const sidebar = { position: 'sidebar' } as const
const hidden = { hidden: true, readOnly: true } as const

export const sidebarFields: Field[] = [
  {
    name: 'lifecycle',
    type: 'ui',
    admin: { ...sidebar, components: { Field: '/src/admin/lifecycle/LifecyclePanel#LifecyclePanel' } },
  },
  readabilityReason,
  ...saveFields,
  department({ name: 'owningDepartment' }),
  {
    name: 'contactPerson',
    type: 'relationship',
    relationTo: 'contacts',
    maxDepth: 1,
    label: label('Contactpersoon', 'Contact person'),
    admin: sidebar,
  },
  {
    name: 'reviewIntervalMonths',
    type: 'number',
    label: label('Controleren na (maanden)', 'Review after (months)'),
    required: true,
    defaultValue: 12,
    min: 1,
    max: 60,
    admin: sidebar,
  },
  {
    name: 'targetGroup',
    type: 'select',
    label: label('Doelgroep', 'Target group'),
    required: true,
    defaultValue: 'resident',
    options: [
      { value: 'resident', label: label('Inwoners', 'Residents') },
      { value: 'business', label: label('Ondernemers', 'Businesses') },
      { value: 'both', label: label('Beide', 'Both') },
    ],
    admin: sidebar,
  },
  {
    name: 'municipalities',
    type: 'relationship',
    relationTo: 'municipalities',
    hasMany: true,
    maxDepth: 1,
    label: label('Geldt voor', 'Holds for'),
    admin: { ...sidebar, description: label('Leeg: voor alle gemeenten.', 'Empty: for every municipality.') },
  },
  moment({ name: 'endsAt', label: label('Offline halen op', 'Take offline at'), admin: sidebar }),
  {
    name: 'slug',
    type: 'text',
    label: label('Adres op de website', 'Address on the website'),
    unique: true,
    index: true,
    admin: { ...sidebar, readOnly: true },
  },
  { name: 'uuid', type: 'text', unique: true, index: true, label: 'UUID', admin: { ...sidebar, readOnly: true } },
  moment({ name: 'publishedAt', index: true, admin: hidden }),
  moment({ name: 'retiredAt', admin: hidden }),
  { name: 'editedByName', type: 'text', label: label('Laatst bewerkt door', 'Last edited by'), admin: { ...sidebar, readOnly: true } },
  { name: 'editedById', type: 'number', admin: hidden },
  { name: 'externalId', type: 'text', unique: true, index: true, admin: hidden },
]
