import type { CheckboxField, TextField } from 'payload'
import { can } from '../../../policies/can'
import { userOf } from '../../access/userOf'
import { label } from '../../fields/label'

/**
 * Which version somebody works on: the moment of the version that was read. Goes to the sender with every read and
 * comes back with a save, so that nobody saves over a text that they have not seen (docs/decisions/0012).
 */
const basedOn: TextField = {
  name: 'basedOn',
  type: 'text',
  virtual: true,
  hooks: { beforeChange: [() => null], afterRead: [({ data }) => (typeof data?.updatedAt === 'string' ? data.updatedAt : null)] },
  admin: {
    hidden: true,
    readOnly: false,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Diff: '/src/admin/versions/NoDiff#NoDiff' },
  },
}

/** Said with a publication by an editor: the whole answer has been checked, so that the day for the next check moves. */
const isChecked: CheckboxField = {
  name: 'isChecked',
  type: 'checkbox',
  virtual: true,
  label: label('Ik heb het hele antwoord gecontroleerd', 'I have checked the whole answer'),
  hooks: { beforeChange: [() => null], afterRead: [() => false] },
  admin: {
    // Payload takes a virtual field for one that nobody fills in.
    readOnly: false,
    position: 'sidebar',
    // An owner who publishes answers for the text as a whole.
    condition: (_data, _siblings, { user }) => can(userOf({ user }), 'sayChecked', 'vacs'),
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    description: label(
      'Zet dit aan vlak voordat u publiceert. Alleen dan verschuift de dag voor de volgende controle.',
      'Tick this just before you publish. Only then the day for the next check moves.',
    ),
  },
}

/** What travels with a save and is stored nowhere in the VAC or its versions. */
export const saveFields = [basedOn, isChecked]
