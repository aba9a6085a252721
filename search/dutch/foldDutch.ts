/**
 * Brings text to the form in which words are compared: lower case, `ĳ` as `ij`,
 * no diacritics, straight apostrophes. The length may change (`ĳ`, `ß`).
 */
export function foldDutch(text: string): string {
  return text
    .replace(/ĳ/g, 'ij')
    .replace(/Ĳ/g, 'IJ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(/ß/g, 'ss')
}
