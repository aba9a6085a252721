import type { CollectionConfig } from 'payload'
import { isAdmin } from '../access/isAdmin'
import { isEditorOrAdmin } from '../access/isEditorOrAdmin'
import { isSignedIn } from '../access/isSignedIn'
import { label } from '../fields/label'
import { slugFrom } from '../fields/slugFrom'
import { enqueueCopies } from '../hooks/enqueueCopies'

/** A municipality served, with the front door to which its residents are sent. */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: { singular: label('Gemeente', 'Municipality'), plural: label('Gemeenten', 'Municipalities') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'phone', 'website'], group: label('Organisatie', 'Organisation') },
  access: { create: isAdmin, read: isSignedIn, update: isEditorOrAdmin, delete: isAdmin },
  hooks: { afterChange: [enqueueCopies('municipalities')] },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 120, label: label('Naam', 'Name') },
    { name: 'tooiUri', type: 'text', label: 'TOOI URI', admin: { placeholder: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344' } },
    { name: 'website', type: 'text', label: label('Website', 'Website') },
    { name: 'phone', type: 'text', label: label('Telefoon', 'Phone') },
    { name: 'email', type: 'email', label: label('E-mail', 'E-mail') },
    { name: 'complaintsUrl', type: 'text', label: label('Pagina over klachten', 'Page about complaints') },
    { name: 'openingHours', type: 'textarea', label: label('Openingstijden', 'Opening hours') },
    { name: 'address', type: 'textarea', label: label('Adres', 'Address') },
    slugFrom('name'),
  ],
}
