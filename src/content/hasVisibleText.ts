/** Letters, digits and signs that a reader sees: no spaces, no control or format characters, no fillers that are blank by design. */
const VISIBLE = /[^\p{C}\p{Z}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]/u

/** Whether a reader would see anything of a text: "", blanks, zero-width spaces and soft hyphens are nothing. */
export function hasVisibleText(text: unknown): boolean {
  return typeof text === 'string' && VISIBLE.test(text)
}
