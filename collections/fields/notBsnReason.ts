import type { TextareaField } from 'payload'
import { can } from '../../policies/can'
import { userOf } from '../access/userOf'
import { label } from './label'

/** Longest reason: one or two sentences. */
const MAX_REASON = 500

/** Travels with a save and is stored beside the document (docs/decisions/0012): why a number that was refused is no BSN. */
export const notBsnReason: TextareaField = {
  name: 'notBsnReason',
  type: 'textarea',
  virtual: true,
  maxLength: MAX_REASON,
  label: label('Dit nummer is geen BSN, want:', 'This number is no BSN, because:'),
  hooks: { beforeChange: [() => null], afterRead: [() => ''] },
  admin: {
    // Payload takes a virtual field for one that nobody fills in.
    readOnly: false,
    position: 'sidebar',
    rows: 2,
    condition: (_data, _siblings, { user }) => can(userOf({ user }), 'state', 'number-exceptions'),
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    description: label(
      'Alleen als een nummer is tegengehouden. Vul in wat het wel is, en sla opnieuw op. Uw naam en de reden blijven bewaard.',
      'Only when a number was refused. Fill in what it is, and save again. Your name and the reason are kept.',
    ),
  },
}
