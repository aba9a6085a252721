import type { Token } from '../text/Token'

/** Nouns in -ing and -tie that name a thing, a place, a paper or a group: no hidden verb. */
const CONCRETE =
  /(?:^(?:ding|ring|kring|koning|ketting|haring|zitting|leiding|richting|mening|kleding|lezing|leerling|korting|vordering|voeding)|(?:regeling|vergadering|woning|tekening|rekening|handleiding|opleiding|afdeling|vergunning|verzekering|instelling|vereniging|stichting|omgeving|begroting|beschikking|vestiging|verdieping|belasting|inrichting|uitkering|voorziening|heffing|omleiding|uitnodiging|tentoonstelling|bezigheid|overheid|gelegenheid|gezondheid|bijzonderheid|hoeveelheid|meerderheid|minderheid|eenheid|waarheid|vrijheid|veiligheid|informatie|organisatie|situatie|politie|vakantie|station|locatie|combinatie|donatie|garantie|advertentie|collectie|functie|sectie|relatie|generatie|administratie|commissie|corporatie|integratie|installatie|ruimte|bevolking|vrijstelling|bestelling|betekenis|wandeling|oefening|training|vergoeding|betaling|rondleiding|aanwijzing|verklaring|ontheffing|machtiging|waarschuwing|herinnering|redding|reiniging|riolering|verlichting|verwarming|bezetting|verpakking|afrastering|afbeelding|verzameling|indeling|dienstverlening|zwangerschap|waterleiding|aanleiding|inleiding))(?:en|s)?$/
const DERIVED = /[a-z]{3,}(?:ing|ingen|tie)$/
const OWN_VERB = /^(?:toename|afname|overname|inname|deelname|daling|stijging|schaarste)$/
/** Short nouns that hide a verb only with an object: "de verkoop van het huis". */
const BEFORE_VAN =
  /^(?:verkoop|aankoop|aanleg|verbouw|behoud|herstel|groei|aanpak|opbouw|afbouw|uitbouw|opvang|verlies|verbruik|gebruik|beheer|inzet|afloop|keuze|start|sloop|bouw|opzet|inkoop|verloop|vertrek|aanvang|ontstaan)$/
/** Words that tie a hidden verb to its object. */
const TIES: ReadonlySet<string> = new Set(['van', 'tot', 'op', 'tussen', 'aan', 'in', 'door', 'over', 'voor'])

/** A noun that hides a verb ("de uitvoering van"), at an index of the tokens. */
export interface Nominalisation {
  at: number
  /** Followed by "van" and the like, as a verb by its object. */
  isTied: boolean
}

/** Finds nouns that hide a verb: -ing, -atie, toename and the like, and "het indienen van". */
export function findNominalisations(tokens: Token[]): Nominalisation[] {
  const found: Nominalisation[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    const next = tokens[at + 1]?.lower ?? ''
    const { lower } = token
    if (isInfinitiveNoun(tokens, at)) found.push({ at, isTied: true })
    else if (next === 'van' && BEFORE_VAN.test(lower)) found.push({ at, isTied: true })
    else if (OWN_VERB.test(lower) || (lower.length > 5 && DERIVED.test(lower) && !CONCRETE.test(lower)))
      found.push({ at, isTied: TIES.has(next) })
  })
  return found
}

/** "het (snel) indienen van": an infinitive as a noun. */
function isInfinitiveNoun(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !/[a-z]{2,}en$/.test(token.lower) || tokens[at + 1]?.lower !== 'van') return false
  const before = tokens[at - 1]?.lower ?? ''
  const further = tokens[at - 2]?.lower ?? ''
  return before === 'het' || (further === 'het' && /[a-z]{3,}$/.test(before) && !/(?:en|s)$/.test(before))
}
