import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { emailAddress } from '../fields/emailAddress'
import { label } from '../fields/label'
import { phoneNumber } from '../fields/phoneNumber'
import { enqueueCopies } from '../hooks/enqueueCopies'
import { departmentUses, handOverDepartment } from './endpoints/handOver'

export const Departments: CollectionConfig = {
  slug: 'departments',
  labels: { singular: label('Afdeling', 'Department'), plural: label('Afdelingen', 'Departments') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'groupEmail', 'groupPhone', 'parent'],
    group: label('Organisatie', 'Organisation'),
  },
  access: accessOf('departments'),
  hooks: { afterChange: [enqueueCopies('departments')] },
  endpoints: [departmentUses, handOverDepartment],
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 200, label: label('Naam', 'Name') },
    emailAddress({
      name: 'groupEmail',
      label: label('Groepsmailbox', 'Group mailbox'),
      admin: {
        description: label(
          'Signalen komen hier binnen. Gebruik geen adres van één persoon.',
          'Flags arrive here. Do not use the address of one person.',
        ),
      },
    }),
    phoneNumber({ name: 'groupPhone', label: label('Groepsnummer', 'Group phone number') }),
    { name: 'openingHours', type: 'textarea', label: label('Bereikbaar', 'Opening hours') },
    { name: 'handOver', type: 'ui', admin: { position: 'sidebar', components: { Field: '/src/admin/departments/HandOver#HandOver' } } },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'departments',
      maxDepth: 1,
      label: label('Onderdeel van', 'Part of'),
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    },
  ],
}
