import type { Field } from 'payload'
import { label } from '../../fields/label'

/** Fields that never leave the municipality: the reader gives them to agents only. */
export const internalFields: Field[] = [
  {
    name: 'internalNote',
    type: 'textarea',
    label: label('Interne notitie', 'Internal note'),
    maxLength: 4000,
    admin: { description: label('Alleen medewerkers zien dit. Inwoners nooit.', 'Staff only. Residents never see this.') },
  },
  {
    name: 'questionsToAsk',
    type: 'text',
    hasMany: true,
    label: label('Vraag door', 'Questions to ask on'),
    admin: {
      description: label(
        'Vragen die de medewerker aan de beller stelt. Druk op Enter na elke vraag.',
        'Questions the agent asks. Press Enter after each.',
      ),
    },
  },
  {
    name: 'handover',
    type: 'relationship',
    relationTo: 'handovers',
    maxDepth: 2,
    label: label('Doorverbindafspraak', 'Handover agreement'),
  },
  {
    name: 'notByPhone',
    type: 'checkbox',
    label: label('Niet per telefoon', 'Not by phone'),
    defaultValue: false,
  },
  {
    name: 'notByPhoneInstead',
    type: 'textarea',
    label: label('Wat dan wel?', 'What to do instead'),
    admin: {
      condition: (data) => Boolean(data?.notByPhone),
      description: label('Bijvoorbeeld: de inwoner laat aan de balie zien wie hij is.', 'For example: identity check at the counter.'),
    },
    validate: (value, { siblingData, req }) => {
      const isAsked = Boolean((siblingData as { notByPhone?: boolean }).notByPhone)
      if (!isAsked || (typeof value === 'string' && value.trim() !== '')) return true
      return req.i18n?.language === 'en' ? 'State what to do instead.' : 'Vul in wat de medewerker dan wel doet.'
    },
  },
  {
    name: 'linkedLetters',
    type: 'array',
    label: label('Brieven die hierover gaan', 'Letters about this'),
    labels: { singular: label('Brief', 'Letter'), plural: label('Brieven', 'Letters') },
    fields: [
      { name: 'name', type: 'text', required: true, label: label('Naam van de brief', 'Name of the letter') },
      { name: 'reference', type: 'text', label: label('Kenmerk', 'Reference') },
    ],
  },
]
