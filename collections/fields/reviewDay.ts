import type { TextField } from 'payload'
import { day } from './day'
import { label } from './label'

/** The day by which something must have been checked again. */
export function reviewDay(): TextField {
  return day({ name: 'reviewDue', index: true, label: label('Controleren voor', 'Check by'), admin: { position: 'sidebar' } })
}
