/** What a label says of the number beside it. */
export type NumberKind = 'bsn' | 'other'

/** Words by which a citizen service number is called. "Geen BSN" calls nothing so. */
const BSN =
  /(?<!\p{L})(?<!\bgeen\s)(?:bsn(?:[- ]?(?:nummers?|nrs?))?|burger[- ]?service[- ]?(?:nummers?|nrs?)|sofi[- ]?(?:nummers?|nrs?)|sociaal[- ]fiscaal[- ]?nummers?|persoonsgebonden[- ]nummers?|(?:onderwijs|persoons)nummers?|citizen service numbers?|social security numbers?)(?!\p{L})/giu

/** Names of other numbers: any compound with "nummer", "nr", "kenmerk", "code" or "referentie", and names of their own. */
const OTHER =
  /(?<!\p{L})(?:\p{L}[\p{L}.]{0,80}-?(?:nummers?|nrs?|kenmerk(?:en)?|codes?|referenties?)|(?:betalings|be)?kenmerk(?:en)?|referentie|rsin|iban|oin|k\.?v\.?k\.?|btw(?:-id)?|tel(?:efoon)?|fax|mobiel|(?:case|reference|invoice|customer|payment|file|phone|account|registration|company|order|tax)[- ](?:numbers?|no|references?))(?!\p{L})/giu

/** These name a number only right before it: "zaak 123456782". */
const NEAR =
  /(?<!\p{L})(?:zaak|dossier|factuur|aanslag|vestiging|rekening|giro|order|polis|bel|sms|app|ref|case|invoice|call)(?:\s?(?:nr|no|#))?[\s.:#(]{1,4}$/iu

/** How far a label may stand before its number (characters). */
const REACH = 60
/** A new thought: what was named before it is no name for what comes. */
const OTHER_THOUGHT = /[!?;]|\.\s+\p{Lu}|\b(?:en|met|plus|maar|terwijl|and|with)\b\s+\p{L}/u
const SIGNS = '[\\s)\\]]*[,(–-]?\\s*'
const SMALL_WORDS = '(?:(?:is|was|als|as)\\s+)?(?:(?:uw|je|jouw|mijn|het|een|ons|zijn|haar|de|your|my|the|a)\\s+)?'
const LEAD_IN = new RegExp(`^${SIGNS}${SMALL_WORDS}`, 'iu')

/** A row of numbers may stand between a label and its last number; further back none is looked for. */
const LONGEST_ROW = 500

/** What the words before a number call it, the nearest label first; null when they do not. */
export function kindBefore(before: string): NumberKind | null {
  const text = before.slice(-LONGEST_ROW)
  if (NEAR.test(text)) return 'other'
  const last = labelsIn(text).at(-1)
  if (!last) return null
  const between = text.slice(last.end).replace(/\d[\d .-]*\d(?:\s*(?:,|en|of|and|or)\s*(?=\d|$))?/gu, '')
  return between.length <= REACH && !OTHER_THOUGHT.test(between) ? last.kind : null
}

/** What the words right after a number call it: "(zaaknummer)", "is uw RSIN". A label of the next number is none. */
export function kindAfter(text: string): NumberKind | null {
  const start = LEAD_IN.exec(text)?.[0].length ?? 0
  const label = labelsIn(text.slice(0, start + REACH)).find(({ from }) => from === start)
  return label && !/^\W{0,4}(?:is\s+|zijn\s+)?\d{2}/u.test(text.slice(label.end)) ? label.kind : null
}

/** What a heading, a cell or the end of an introduction calls the numbers that belong to it. */
export function kindOfLabel(text: string): NumberKind | null {
  return labelsIn(text).at(-1)?.kind ?? null
}

function labelsIn(text: string): { kind: NumberKind; from: number; end: number }[] {
  const found = (pattern: RegExp, kind: NumberKind) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, from: match.index, end: match.index + match[0].length }))
  const own = found(BSN, 'bsn')
  const others = found(OTHER, 'other').filter(({ from, end }) => !own.some((bsn) => from < bsn.end && bsn.from < end))
  return [...own, ...others].sort((a, b) => a.from - b.from)
}
