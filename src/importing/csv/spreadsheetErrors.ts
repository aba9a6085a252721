/** What a spreadsheet shows where a formula failed, in Dutch, English and German: Excel, LibreOffice, Google. */
const ERROR_VALUES = [
  /^#(?:N\/B|N\/A|NV|NB|NA)[!?]?$/i,
  // #VERW!, #NAAM?, #DEEL/0!, #WAARDE!, #GETAL!, #LEEG!, #OVERLOOP!, #REF!, #NAME?, #DIV/0!, #ÜBERLAUF!, #BEZUG! …
  /^#[\p{Lu}][\p{Lu}\d_./ ]{1,24}[!?]$/u,
  /^#(?:GEGEVENS_OPHALEN|GETTING_DATA|DATEN_ABRUFEN)$/i,
  // A number or date that did not fit in its column.
  /^#{3,}$/,
  /^(?:Err|Fout|Fehler):\d{3}$/i,
]

/** A long number that the spreadsheet rounded: "3,1E+10". What it was cannot be known. */
const ROUNDED = /^[+-]?\d(?:[.,]\d+)?E\+?\d{1,3}$/i

/** Whether a cell holds an error of the spreadsheet and nothing else. */
export function isErrorValue(cell: string): boolean {
  const text = cell
    .replace(/<[^<>]*>/g, '')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .trim()
  return ERROR_VALUES.some((pattern) => pattern.test(text))
}

export function isRoundedNumber(cell: string): boolean {
  return ROUNDED.test(cell.trim())
}

/** "C" for the third column, "AA" for the 27th. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : `${columnLetter(Math.floor(index / 26) - 1)}${rest}`
}
