/** Kinds of plain text that the check for plain Dutch knows. */
type CheckedKind = 'question' | 'shortAnswer' | 'notice'

/** Puts what the check for plain Dutch finds below a plain text field in the admin. */
export function readabilityOf(kind: CheckedKind) {
  return { components: { afterInput: [{ path: '/src/admin/readability/TextReadability#TextReadability', clientProps: { kind } }] } }
}
