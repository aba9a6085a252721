import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { refuseForeignSort } from '../hooks/refuseForeignSort'

/**
 * Numbers of which an editor has said that they are no citizen service numbers, each for one document. The number itself is
 * not kept, only a keyed digest: should it be one after all, it stands nowhere but in the text.
 */
export const NumberExceptions: CollectionConfig = {
  slug: 'number-exceptions',
  disableDuplicate: true,
  labels: {
    singular: label('Nummer dat geen BSN is', 'Number that is no BSN'),
    plural: label('Nummers die geen BSN zijn', 'Numbers that are no BSN'),
  },
  admin: {
    useAsTitle: 'shown',
    defaultColumns: ['shown', 'documentKind', 'documentId', 'reason', 'saidByName', 'createdAt'],
    group: label('Beheer', 'Administration'),
    hideAPIURL: true,
    description: label('Gooi een regel weg als het nummer toch een BSN is.', 'Remove a line when the number is a BSN after all.'),
  },
  access: accessOf('number-exceptions'),
  hooks: { beforeOperation: [refuseForeignSort] },
  defaultSort: '-createdAt',
  fields: [
    { name: 'documentKind', type: 'text', required: true, index: true, label: label('Soort', 'Kind') },
    { name: 'documentId', type: 'number', required: true, index: true, label: label('Staat in nummer', 'In document') },
    { name: 'digest', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'shown', type: 'text', required: true, label: label('Nummer', 'Number') },
    { name: 'reason', type: 'textarea', required: true, label: label('Wat is het wel?', 'What is it?') },
    { name: 'saidBy', type: 'relationship', relationTo: 'users', label: label('Door', 'By'), custom: { whenGone: 'forget' } },
    { name: 'saidByName', type: 'text', label: label('Door', 'By') },
  ],
}
