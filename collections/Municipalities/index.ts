import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { emailAddress } from '../fields/emailAddress'
import { label } from '../fields/label'
import { phoneNumber } from '../fields/phoneNumber'
import { slugFrom } from '../fields/slugFrom'
import { webAddress } from '../fields/webAddress'
import { enqueueCopies } from '../hooks/enqueueCopies'

/** A municipality served, with the front door to which its residents are sent. */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: { singular: label('Gemeente', 'Municipality'), plural: label('Gemeenten', 'Municipalities') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'phone', 'website'], group: label('Organisatie', 'Organisation') },
  access: accessOf('municipalities'),
  hooks: { afterChange: [enqueueCopies('municipalities')] },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120, label: label('Naam', 'Name') },
    webAddress({ name: 'tooiUri', label: 'TOOI URI', admin: { placeholder: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344' } }),
    webAddress({ name: 'website', label: label('Website', 'Website') }),
    phoneNumber({ name: 'phone', label: label('Telefoon', 'Phone') }),
    emailAddress({ name: 'email', label: label('E-mail', 'E-mail') }),
    webAddress({ name: 'complaintsUrl', label: label('Pagina over klachten', 'Page about complaints') }),
    { name: 'openingHours', type: 'textarea', label: label('Openingstijden', 'Opening hours') },
    { name: 'address', type: 'textarea', label: label('Adres', 'Address') },
    slugFrom('name'),
  ],
}
