/**
 * What can point to one person, in the order in which it is taken out: what holds something else goes first.
 * Sources: ISO 13616 (IBAN), NEN 5825 (postcodes), the series of number plates of the RDW.
 */
const addresses: RegExp[] = [
  /\bhttps?:\/\/\S+|\bwww\.\S+/giu,
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/gu,
  // NL91 ABNA 0417 1643 00, and those of other countries in one piece or in fours
  /\bNL\d{2}[ .]?[A-Z]{4}(?:[ .]?\d){10}\b/giu,
  /\b[A-Z]{2}\d{2}(?:[A-Z\d]{10,30}|(?: [A-Z\d]{4}){3,7}(?: [A-Z\d]{1,4})?)\b/gu,
]

/** Seven digits or more in a row, whatever signs group them: BSN, phone, account and case numbers, most dates. */
const LONG_NUMBER = /(?:\+\s?)?\(?\d(?:[^\p{L}\p{N}]{0,3}\d){6,}/gu
/** Years beside each other are no number of anybody. */
const YEARS = /^(?:19|20)\d{2}(?:[^\p{L}\p{N}]{1,3}(?:19|20)\d{2})+$/u

/** Small words behind a year are no postcode: "2026 op". */
const NOT_A_YEAR = '(?!(?:19|20)\\d{2} (?:aan|al|bv|de|en|er|ik|in|is|je|na|nu|of|om|op|te|we|ze)\\b)'

const smaller: RegExp[] = [
  // 3-2-1980, 3/2/80, 3 2 1980; 3 februari 1980, 3 feb '80
  /\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)?\d{2}\b/gu,
  /\b\d{1,2}\s+(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?\s+['’]?(?:19|20)?\d{2}\b/giu,
  // 1234 AB 12, 1234ab
  new RegExp(`\\b${NOT_A_YEAR}[1-9]\\d{3} ?[a-z]{2}\\b(?:[ ,]*\\d{1,5} ?(?:[a-z]\\b)?)?`, 'giu'),
  // letters and digits in three groups, as on number plates
  /\b(?=[a-z\d-]*\d)(?=[a-z\d-]*[a-z])[a-z\d]{1,3}-[a-z\d]{1,3}-[a-z\d]{1,3}\b/giu,
]

/** The number of a house goes, its street may stay: it says where the rubbish lies, not whose it is. */
const HOUSE_NUMBER =
  /(\p{L}{2,}(?:straat|laan|weg|plein|kade|dijk|gracht|singel|hof|steeg|pad|dreef|plantsoen))\s+\d{1,5}\s?(?:[a-z](?!\p{L}))?(?:-\d{1,4})?/giu
/** Behind these stands the name of a person when it begins with a capital. */
const NAME =
  /\b(?:[Mm]evrouw|[Mm]eneer|[Mm]evr|[Mm]w|[Dd]hr|[Dd]e heer|[Ff]amilie)\.?\s+(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]e[nr]|'t)\s+)*(?:\p{Lu}[\p{L}.'’-]*\s?)+/gu

/**
 * A text without what could point to one person: addresses, numbers, dates, and names behind a title. '' when no
 * letter is left. Names in running text cannot be told from other words and stay.
 */
export function scrubPersonalData(text: string): string {
  let scrubbed = text.normalize('NFKC').replace(/\p{C}+/gu, ' ')
  // What stands apart may come together by what was between: until nothing changes any more.
  for (let before = ''; before !== scrubbed;) {
    before = scrubbed
    scrubbed = scrubOnce(scrubbed)
  }
  return /\p{L}/u.test(scrubbed) ? scrubbed : ''
}

function scrubOnce(text: string): string {
  const withoutAddresses = without(addresses, text.replace(NAME, ' '))
  const withoutNumbers = withoutAddresses.replace(LONG_NUMBER, (number) => (YEARS.test(number.trim()) ? number : ' '))
  return without(smaller, withoutNumbers)
    .replace(HOUSE_NUMBER, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:/()+-]+|[\s,;:/(-]+$/g, '')
}

function without(patterns: readonly RegExp[], text: string): string {
  return patterns.reduce((left, pattern) => left.replace(pattern, ' '), text)
}
