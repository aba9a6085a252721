/**
 * Brings text to the form in which words are compared: lower case, `ĳ` as `ij`,
 * no diacritics, straight apostrophes. The length may change (`ĳ`, `ß`).
 */
export function foldDutch(text: string): string {
  // Nearly all text; a whole import passes through here.
  if (plain.test(text)) return text.toLowerCase()
  return text
    .replace(/ĳ/g, 'ij')
    .replace(/Ĳ/g, 'IJ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/ß/g, 'ss')
}

const plain = /^[\n !-_a-~]*$/
