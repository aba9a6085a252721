import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { enqueueCopies } from '../hooks/enqueueCopies'

/** The national list of product names (UPL), as far as it has been loaded here. */
export const UplProducts: CollectionConfig = {
  slug: 'upl-products',
  labels: { singular: label('Productnaam (UPL)', 'Product name (UPL)'), plural: label('Productnamen (UPL)', 'Product names (UPL)') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'uri'], group: label('Beheer', 'Administration') },
  access: accessOf('upl-products'),
  hooks: { afterChange: [enqueueCopies('upl-products')] },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true, label: label('Naam', 'Name') },
    { name: 'uri', type: 'text', label: 'URI' },
    {
      name: 'titles',
      type: 'json',
      label: label('Titels die gemeenten gebruiken', 'Titles that municipalities use'),
      admin: { description: label('Woorden waarmee bellers dit product zoeken.', 'Words with which callers look for this product.') },
      validate: (value: unknown) =>
        value === null ||
        value === undefined ||
        (Array.isArray(value) && value.every((title) => typeof title === 'string')) ||
        'Een lijst van titels.',
    },
  ],
}
