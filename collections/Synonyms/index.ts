import type { CollectionConfig, TextField, TextFieldManyValidation } from 'payload'
import { accessOf } from '../access/accessOf'
import { label } from '../fields/label'
import { validatePhrases } from './validatePhrases'

const phrases = (name: string, labels: TextField['label'], description: NonNullable<TextField['admin']>['description']): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  required: true,
  label: labels,
  admin: { description },
  validate: validatePhrases satisfies TextFieldManyValidation,
})

/** Words that mean the same to who searches, kept by the editors. Every search reads them anew within two seconds. */
export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  disableDuplicate: true,
  labels: { singular: label('Synoniem', 'Synonym'), plural: label('Synoniemen', 'Synonyms') },
  admin: {
    useAsTitle: 'note',
    defaultColumns: ['from', 'kind', 'to', 'note'],
    group: label('Beheer', 'Administration'),
    description: label(
      'Woorden die bellers gebruiken naast de woorden in de antwoorden. Ze werken binnen enkele seconden.',
      'Words that callers use beside the words in the answers. They work within seconds.',
    ),
    components: { beforeListTable: ['/src/app/(payload)/navigation/SynonymsTest#SynonymsTest'] },
  },
  access: accessOf('synonyms'),
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'two-way',
      label: label('Soort', 'Kind'),
      options: [
        { value: 'two-way', label: label('Heen en terug: elk woord vindt ook de andere', 'Two-way: each word also finds the others') },
        {
          value: 'one-way',
          label: label('Eén kant op: wie het eerste zoekt, vindt ook het tweede', 'One-way: who looks for the first also finds the second'),
        },
      ],
    },
    phrases('from', label('Wie zoekt op', 'Who looks for'), label('Eén tot drie woorden per keer.', 'One to three words each.')),
    phrases('to', label('vindt ook', 'also finds'), label('Eén tot drie woorden per keer.', 'One to three words each.')),
    { name: 'note', type: 'textarea', maxLength: 500, label: label('Waarom?', 'Why?') },
  ],
}
