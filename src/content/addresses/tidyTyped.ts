/** Characters that nobody sees and that a copied address brings along: soft hyphen, zero-width, direction and byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Longer than any address is: it is refused before its form is looked at, which takes the longer the more blanks or commas stand in a row. */
const MAX_TYPED = 2048

export function isTooLong(typed: string): boolean {
  return tidyTyped(typed).length > MAX_TYPED
}

/** What a person typed or pasted into a field of one line: without invisible characters, and without blanks around it. */
export function tidyTyped(text: string): string {
  return text.replace(INVISIBLE, '').trim()
}

/** Without the marks of the sentence or the brackets that an address stood in: "(www.voorbeeld.nl)." */
export function withoutSentence(text: string): string {
  const opened = text.replace(/^[<("'„“«‘[]+\s*/, '')
  let rest = opened
  for (;;) {
    const isLonelyBracket = (rest.endsWith(')') && !rest.includes('(')) || (rest.endsWith(']') && !rest.includes('['))
    const next = isLonelyBracket ? rest.slice(0, -1) : rest.replace(/[\s.,;:!>'"”’»]+$/, '')
    if (next === rest) return rest
    rest = next
  }
}
