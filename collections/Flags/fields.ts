import type { Field } from 'payload'
import { flagKinds, flagStates, flagSubjects } from '../../src/flags/flagKinds'
import { flagWords } from '../../src/messages/flagWords'
import { day } from '../fields/day'
import { label } from '../fields/label'
import { moment } from '../fields/moment'

/** One or two sentences typed during a call. */
const MAX_TEXT = 1000
const MAX_ANSWER = 2000

const options = <T extends string>(values: readonly T[], words: { nl: Record<T, string>; en: Record<T, string> }) =>
  values.map((value) => ({ value, label: label(words.nl[value], words.en[value]) }))

const readOnly = { readOnly: true } as const
const onlyFor = (subject: string) => ({ ...readOnly, condition: (data: { subject?: string }) => data?.subject === subject })

/** Until a flag has been answered, it needs what it is about and who handles it. */
const isOpen = { state: { in: ['open', 'planned'] } }
const whileOpen = { heldWhile: isOpen }

export const flagFields: Field[] = [
  {
    name: 'subject',
    type: 'select',
    required: true,
    label: label('Gaat over', 'About'),
    options: options(flagSubjects, { nl: flagWords.nl.subjects, en: flagWords.en.subjects }),
    admin: readOnly,
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    label: label('Wat klopt er niet', 'What is wrong'),
    options: options(flagKinds, { nl: flagWords.nl.kinds, en: flagWords.en.kinds }),
    admin: readOnly,
  },
  { name: 'text', type: 'textarea', maxLength: MAX_TEXT, label: label('Signaal', 'Flag'), admin: readOnly },
  {
    name: 'query',
    type: 'text',
    maxLength: 300,
    label: label('Gezocht op', 'Searched for'),
    admin: { ...readOnly, condition: (data) => Boolean(data?.query) },
  },
  {
    name: 'vac',
    type: 'relationship',
    custom: whileOpen,
    relationTo: 'vacs',
    index: true,
    maxDepth: 1,
    label: label('Vraag', 'Question'),
    admin: { ...readOnly, condition: (data) => Boolean(data?.vac) },
  },
  {
    name: 'contact',
    type: 'relationship',
    custom: whileOpen,
    relationTo: 'contacts',
    maxDepth: 1,
    label: label('Contact', 'Contact'),
    admin: onlyFor('contact'),
  },
  {
    name: 'handover',
    type: 'relationship',
    custom: whileOpen,
    relationTo: 'handovers',
    maxDepth: 1,
    label: label('Doorverbindafspraak', 'Handover'),
    admin: onlyFor('handover'),
  },
  {
    name: 'notice',
    type: 'relationship',
    custom: whileOpen,
    relationTo: 'notices',
    maxDepth: 1,
    label: label('Nieuws', 'Notice'),
    admin: onlyFor('notice'),
  },
  {
    name: 'reference',
    type: 'text',
    maxLength: 500,
    label: label('Kenmerk van de brief, of webadres', 'Letter reference, or web address'),
    admin: { ...readOnly, condition: (data) => Boolean(data?.reference) },
  },
  {
    name: 'department',
    type: 'relationship',
    custom: whileOpen,
    relationTo: 'departments',
    index: true,
    maxDepth: 1,
    label: label('Afdeling', 'Department'),
    admin: { position: 'sidebar', description: label('Leeg: voor de redactie.', 'Empty: for the editors.') },
  },
  { name: 'vacVersion', type: 'text', admin: { hidden: true } },
  {
    name: 'reporter',
    type: 'relationship',
    custom: { heldWhile: { and: [isOpen, { wantsReply: { equals: true } }] } },
    relationTo: 'users',
    index: true,
    label: label('Gemeld door', 'Reported by'),
    admin: { ...readOnly, position: 'sidebar' },
  },
  { name: 'reporterName', type: 'text', label: label('Gemeld door', 'Reported by'), admin: { ...readOnly, position: 'sidebar' } },
  {
    name: 'wantsReply',
    type: 'checkbox',
    defaultValue: true,
    label: label('Wil antwoord', 'Wants a reply'),
    admin: { ...readOnly, position: 'sidebar' },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'open',
    index: true,
    label: label('Stand', 'State'),
    options: options(flagStates, { nl: flagWords.nl.states, en: flagWords.en.states }),
  },
  {
    name: 'answer',
    type: 'textarea',
    maxLength: MAX_ANSWER,
    label: label('Antwoord aan de melder', 'Answer to the reporter'),
    admin: { description: label('Schrijf wat u hebt gedaan, of waarom het niet kan.', 'Say what you did, or why it cannot be done.') },
    validate: (value, { siblingData, req }) => {
      const { state } = siblingData as { state?: string }
      if (!state || state === 'open' || (typeof value === 'string' && value.trim() !== '')) return true
      return req.i18n?.language === 'en' ? 'Write an answer to the reporter first.' : 'Schrijf eerst een antwoord aan de melder.'
    },
  },
  day({
    name: 'plannedFor',
    label: label('Klaar op', 'Done by'),
    admin: { condition: (data) => data?.state === 'planned' },
    isNeeded: ({ state }) => state === 'planned',
  }),
  moment({ name: 'answeredAt', label: label('Beantwoord op', 'Answered at'), admin: { ...readOnly, position: 'sidebar' } }),
  { name: 'answeredByName', type: 'text', label: label('Beantwoord door', 'Answered by'), admin: { ...readOnly, position: 'sidebar' } },
]
