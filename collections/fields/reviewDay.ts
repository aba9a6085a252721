import type { TextField } from 'payload'
import { isDay } from '../../src/time/isDay'
import { label } from './label'

/** A day (yyyy-mm-dd) by which something must have been checked again. */
export function reviewDay(): TextField {
  return {
    name: 'reviewDue',
    type: 'text',
    index: true,
    label: label('Controleren voor', 'Check by'),
    admin: { position: 'sidebar', placeholder: '2027-01-31', description: label('Dag als 2027-01-31.', 'Day as 2027-01-31.') },
    validate: (value: string | null | undefined, { req }: { req: { i18n?: { language?: string } } }) => {
      if (!value || isDay(value)) return true
      return req.i18n?.language === 'en' ? 'Write an existing day as 2027-01-31.' : 'Schrijf een bestaande dag als 2027-01-31.'
    },
  } as TextField
}
