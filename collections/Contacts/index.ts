import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { keepWithinOwnDepartment } from '../access/keepWithinOwnDepartment'
import { mayCreateForDepartment } from '../access/mayCreateForDepartment'
import { department } from '../fields/department'
import { emailAddress } from '../fields/emailAddress'
import { label } from '../fields/label'
import { phoneNumber } from '../fields/phoneNumber'
import { reviewDay } from '../fields/reviewDay'
import { boundReviewDay } from '../hooks/boundReviewDay'
import { enqueueAside, enqueueAsideRemoval } from '../hooks/enqueueAside'

/** The phone directory: whom agents reach, how and when. Never shown to residents. */
export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: label('Contact', 'Contact'), plural: label('Telefoongids', 'Phone directory') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'function', 'department', 'phone', 'reviewDue'],
    group: label('Kennisbank', 'Knowledge base'),
  },
  access: accessOf('contacts', mayCreateForDepartment('contacts', 'department')),
  hooks: {
    beforeChange: [keepWithinOwnDepartment('contacts', 'department'), boundReviewDay],
    afterChange: [enqueueAside('contacts')],
    afterDelete: [enqueueAsideRemoval('contacts')],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 160, label: label('Naam', 'Name') },
    { name: 'function', type: 'text', maxLength: 160, label: label('Functie', 'Function') },
    department(),
    phoneNumber({ name: 'phone', label: label('Telefoon', 'Phone') }),
    emailAddress({ name: 'email', label: label('E-mail', 'E-mail') }),
    { name: 'availability', type: 'textarea', label: label('Bereikbaar', 'Availability') },
    { name: 'subjects', type: 'text', hasMany: true, label: label('Onderwerpen', 'Subjects') },
    reviewDay(),
  ],
}
