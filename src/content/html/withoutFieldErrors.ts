import type { Reading } from './Reading'

/** What Word puts in place of a reference that leads nowhere any more, in Dutch and English. */
const FIELD_ERROR =
  /(?:Fout!|Error!)\s+(?:Bladwijzer niet gedefinieerd|Verwijzingsbron niet gevonden|De hyperlinkverwijzing is ongeldig|Bookmark not defined|Reference source not found|Hyperlink reference not valid|No text of specified style in document|Not a valid link|Ongeldige koppeling)\.?/gi

/** A text without the error messages of Word's fields, each of which is told. */
export function withoutFieldErrors(text: string, warn: Reading['warn']): string {
  if (!text.includes('!')) return text
  return text.replace(FIELD_ERROR, (error) => {
    warn('field_error_left_out', { text: error.replace(/\s+/g, ' ') })
    return ' '
  })
}
