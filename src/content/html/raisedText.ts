const UP: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '–': '⁻',
  '=': '⁼',
}
const DOWN: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
}

/**
 * Text above the line. Figures become figures above the line, so that 10³ stays a power, m² a measure and 30¹ an amount
 * with a note; the number of a note that leads to another place on the page stands in brackets. "1e" and "TM" are letters
 * as before.
 */
export function raised(text: string, isReference: boolean): string {
  if (isReference && /^\s*\d+\s*$/.test(text)) return `[${text.trim()}]`
  if (!/\d/.test(text) || /[^\d+\-−–=,.\s/*]/.test(text)) return text
  return [...text].map((character) => UP[character] ?? character).join('')
}

/** Text below the line: letters and figures behind letters (CO2) are plain; below a stroke or behind a figure they are figures below the line. */
export function lowered(text: string, before: string): string {
  if (!/^\s*\d+\s*$/.test(text) || !/[\d/⁄]/.test(before)) return text
  return [...text].map((character) => DOWN[character] ?? character).join('')
}
