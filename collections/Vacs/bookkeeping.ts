/** Fields of a VAC that are no text: its state, who changed it when, and what only travels along with a save. */
export const bookkeeping: ReadonlySet<string> = new Set([
  '_status',
  'id',
  'createdAt',
  'updatedAt',
  'basedOn',
  'isChecked',
  'readabilityReason',
  'notBsnReason',
  'editedByName',
  'editedById',
  'publishedAt',
  'retiredAt',
])
