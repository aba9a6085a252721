/** Exactly nine digits, also with dots or spaces between groups; no part of a word, a longer number or a phone number. */
const NINE_DIGITS = /(?<![\w.,-]|\+31 )\d(?:[ .]?\d){8}(?!\w|[.,-]\w)/g

/**
 * Whether a text holds a number that could be a citizen service number (BSN): nine digits that
 * pass the eleven-test (9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11).
 * Source: Logisch Ontwerp BSN, elfproef.
 */
export function hasCitizenServiceNumber(text: string): boolean {
  for (const match of text.matchAll(NINE_DIGITS)) {
    if (passesElevenTest(match[0].replace(/\D/g, ''))) return true
  }
  return false
}

function passesElevenTest(digits: string): boolean {
  if (/^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}
