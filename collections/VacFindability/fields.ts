import type { TextField } from 'payload'
import type { FoundBy } from '../../src/findability/findability'
import { label } from '../fields/label'

/** The longest name on the national list has 120 characters; nobody searches for more than this. */
const MAX_LENGTH = 200

export type FoundByField = TextField & { name: FoundBy; hasMany: true }

/** What a VAC is found by besides its text; the same lists come along with a new VAC. */
export const searchTerms: FoundByField = {
  name: 'searchTerms',
  type: 'text',
  hasMany: true,
  maxLength: MAX_LENGTH,
  label: label('Zoektermen', 'Search terms'),
}

export const upl: FoundByField = {
  name: 'upl',
  type: 'text',
  hasMany: true,
  maxLength: MAX_LENGTH,
  label: label('Productnamen (UPL)', 'Product names (UPL)'),
}
