import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { moment } from '../fields/moment'
import { refuseForeignSort } from '../hooks/refuseForeignSort'

/**
 * How plain each version of a VAC is, and why somebody published it nonetheless. Kept beside the
 * VAC, never in it (docs/decisions/0006).
 */
export const VacScores: CollectionConfig = {
  slug: 'vac-scores',
  disableDuplicate: true,
  labels: { singular: label('Score van een versie', 'Score of a version'), plural: label('Scores van versies', 'Scores of versions') },
  admin: { hidden: true },
  access: accessOf('vac-scores'),
  hooks: { beforeOperation: [refuseForeignSort] },
  defaultSort: '-scoredAt',
  fields: [
    { name: 'vac', type: 'relationship', custom: { whenGone: 'follow' }, relationTo: 'vacs', required: true, index: true, maxDepth: 1 },
    { name: 'version', type: 'text', required: true, unique: true, index: true },
    { name: 'score', type: 'number', required: true, min: 0, max: 100 },
    { name: 'meets', type: 'checkbox', required: true },
    { name: 'parts', type: 'json', required: true },
    { name: 'reason', type: 'textarea' },
    { name: 'reasonByName', type: 'text' },
    moment({ name: 'scoredAt', required: true }),
    { name: 'engineVersion', type: 'text', required: true },
    { name: 'wordsVersion', type: 'text', required: true },
  ],
}
