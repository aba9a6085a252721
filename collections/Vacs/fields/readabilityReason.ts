import type { TextareaField } from 'payload'
import { label } from '../../fields/label'

/** Longest reason: two or three sentences. */
const MAX_REASON = 500

/**
 * Travels with a save and is stored nowhere in the VAC or its versions: the reason stands beside the
 * score of the version (docs/decisions/0006).
 */
export const readabilityReason: TextareaField = {
  name: 'readabilityReason',
  type: 'textarea',
  virtual: true,
  maxLength: MAX_REASON,
  label: label('Waarom publiceert u deze tekst toch?', 'Why do you publish this text nonetheless?'),
  // Nothing of it is kept: what is read back is empty, and so is the field after a save.
  hooks: { beforeChange: [() => null], afterRead: [() => ''] },
  admin: {
    // Payload takes a virtual field for one that nobody fills in.
    readOnly: false,
    position: 'sidebar',
    rows: 2,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    description: label(
      'Alleen voor een tekst die nog niet voldoet aan onze B1-regels. Vul dit in vlak voordat u publiceert. De reden komt naast de versie te staan, niet in de tekst.',
      'Only for a text that does not meet our B1 rules yet. Fill it in just before you publish. The reason is kept beside the version, not in the text.',
    ),
  },
}
