import type { CollectionConfig } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { enqueueRescore, enqueueRescoreAfterDelete } from './hooks/enqueueRescore'

/** Longest word or name that editors can allow: long enough for the name of a law. */
const MAX_WORD = 80

/** Words and names that the plain-language check leaves alone, kept by the editors. */
export const AllowedWords: CollectionConfig = {
  slug: 'allowed-words',
  disableDuplicate: true,
  labels: { singular: label('Toegestaan woord', 'Allowed word'), plural: label('Toegestane woorden', 'Allowed words') },
  admin: {
    useAsTitle: 'word',
    defaultColumns: ['word', 'explanation'],
    group: label('Beheer', 'Administration'),
    description: label(
      'De controle op begrijpelijke taal laat deze woorden met rust, ook in het meervoud.',
      'The plain-language check leaves these words and their plurals alone.',
    ),
  },
  access: accessOf('allowed-words'),
  hooks: { afterChange: [enqueueRescore], afterDelete: [enqueueRescoreAfterDelete] },
  defaultSort: 'word',
  fields: [
    {
      name: 'word',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: MAX_WORD,
      label: label('Woord of naam', 'Word or name'),
    },
    {
      name: 'explanation',
      type: 'textarea',
      maxLength: 500,
      label: label('Waarom mag dit woord?', 'Why is this word allowed?'),
    },
  ],
}
