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

/** An agreement of a department with the contact centre, stated once and used by many VACs. */
export const Handovers: CollectionConfig = {
  slug: 'handovers',
  labels: { singular: label('Doorverbindafspraak', 'Handover agreement'), plural: label('Doorverbindafspraken', 'Handover agreements') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'department', 'groupPhone', 'reviewDue'],
    group: label('Kennisbank', 'Knowledge base'),
  },
  access: accessOf('handovers', mayCreateForDepartment('handovers', 'department')),
  hooks: { beforeChange: [keepWithinOwnDepartment('handovers', 'department'), boundReviewDay] },
  defaultSort: 'title',
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 160, label: label('Onderwerp', 'Subject') },
    department(),
    { name: 'firstLine', type: 'textarea', required: true, label: label('Dit beantwoordt het KCC zelf', 'What the first line answers') },
    { name: 'rest', type: 'textarea', required: true, label: label('Hier gaat de rest heen', 'Where the rest goes') },
    phoneNumber({ name: 'groupPhone', label: label('Groepsnummer', 'Group phone number') }),
    emailAddress({ name: 'groupEmail', label: label('Groepsmailbox', 'Group mailbox') }),
    { name: 'hours', type: 'textarea', label: label('Bereikbaar', 'Hours') },
    { name: 'deputy', type: 'text', label: label('Vervanging', 'Deputy') },
    {
      name: 'quickestChannel',
      type: 'select',
      label: label('Snelste weg voor de inwoner', 'Quickest channel'),
      options: [
        { value: 'form', label: label('Formulier op de website', 'Form on the website') },
        { value: 'phone', label: label('Telefoon', 'Phone') },
        { value: 'email', label: label('E-mail', 'E-mail') },
        { value: 'counter', label: label('Balie', 'Counter') },
        { value: 'website', label: label('Website', 'Website') },
      ],
    },
    reviewDay(),
  ],
}
