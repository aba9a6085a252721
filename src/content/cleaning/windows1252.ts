/** U+0080 to U+009F in the order of Windows-1252; a blank where that has no character. */
const CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Control characters that nobody writes are letters and signs of Windows-1252 that were read as Latin-1: "\u0080 25" is "€ 25". */
export function windows1252(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0080-\u009f]/g, (character) => CHARACTERS[character.charCodeAt(0) - 0x80] ?? ' ')
}
