import type { Field } from 'payload'
import { label } from '../../fields/label'
import { richText } from '../../fields/richText'

/** Pages and forms residents are sent to: http and https only. */
function validateUrl(value: unknown, { req }: { req: { i18n?: { language?: string } } }): true | string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return true
  return req.i18n?.language === 'en'
    ? 'Enter a full web address that starts with https://.'
    : 'Vul een volledig webadres in. Het begint met https://.'
}

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
          { name: 'url', type: 'text', label: label('Webadres', 'Web address'), required: true, validate: validateUrl },
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
