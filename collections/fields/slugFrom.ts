import type { TextField } from 'payload'
import { toSlug } from '../Vacs/toSlug'
import { label } from './label'

/** A slug made once from another field, and stable after that. */
export function slugFrom(source: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    label: label('Adres op de website', 'Address on the website'),
    admin: { position: 'sidebar', readOnly: true },
    hooks: {
      beforeValidate: [({ value, originalDoc, data }) => originalDoc?.slug ?? (value || toSlug(String(data?.[source] ?? '')))],
    },
  }
}
