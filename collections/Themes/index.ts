import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { slugFrom } from '../fields/slugFrom'
import { enqueueCopies } from '../hooks/enqueueCopies'

/** Subjects under which residents browse. */
export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: label('Thema', 'Theme'), plural: label('Thema’s', 'Themes') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug'], group: label('Kennisbank', 'Knowledge base') },
  access: accessOf('themes'),
  hooks: { afterChange: [enqueueCopies('themes')] },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: 200, label: label('Naam', 'Name') },
    { name: 'description', type: 'textarea', maxLength: 400, label: label('Omschrijving', 'Description') },
    slugFrom('name'),
  ],
}
