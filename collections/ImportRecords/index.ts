import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { refuseForeignSort } from '../hooks/refuseForeignSort'

/** What the last import made of each record, beside the VAC: tells what people changed here since. */
export const ImportRecords: CollectionConfig = {
  slug: 'import-records',
  disableDuplicate: true,
  labels: { singular: label('Ingelezen record', 'Imported record'), plural: label('Ingelezen records', 'Imported records') },
  admin: { hidden: true },
  access: accessOf('import-records'),
  hooks: { beforeOperation: [refuseForeignSort] },
  fields: [
    { name: 'externalId', type: 'text', required: true, unique: true, index: true },
    { name: 'vac', type: 'relationship', custom: { whenGone: 'follow' }, relationTo: 'vacs', required: true, index: true, maxDepth: 1 },
    /** SHA-256 over the record as it was read. */
    { name: 'hash', type: 'text', required: true },
    /** Newest version of the VAC right after the import. */
    { name: 'version', type: 'text' },
    /** What the import left in each text and list: tells what people changed from what they added. */
    { name: 'taken', type: 'json' },
  ],
}
