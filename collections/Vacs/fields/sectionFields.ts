import type { Field } from 'payload'
import { label } from '../../fields/label'
import { richText } from '../../fields/richText'
import { webAddress } from '../../fields/webAddress'

export const sectionFields: Field[] = [
  richText({ name: 'cost', label: label('Kosten', 'Cost'), variant: 'short' }),
  richText({ name: 'duration', label: label('Hoe lang duurt het?', 'How long does it take?'), variant: 'short' }),
  richText({ name: 'bring', label: label('Wat neemt de inwoner mee?', 'What to bring'), variant: 'list' }),
  {
    name: 'apply',
    type: 'group',
    label: label('Waar en hoe aanvragen', 'Where and how to apply'),
    fields: [
      richText({ name: 'text', label: label('Uitleg', 'Explanation'), variant: 'short' }),
      {
        name: 'links',
        type: 'array',
        label: label('Formulieren en pagina’s', 'Forms and pages'),
        labels: { singular: label('Link', 'Link'), plural: label('Links', 'Links') },
        fields: [
          { name: 'label', type: 'text', label: label('Tekst van de link', 'Link text'), required: true, maxLength: 120 },
          webAddress({ name: 'url', label: label('Webadres', 'Web address'), required: true }),
          {
            name: 'kind',
            type: 'select',
            label: label('Soort', 'Kind'),
            required: true,
            defaultValue: 'form',
            options: [
              { value: 'form', label: label('Formulier', 'Form') },
              { value: 'link', label: label('Pagina', 'Page') },
            ],
          },
        ],
      },
    ],
  },
]
