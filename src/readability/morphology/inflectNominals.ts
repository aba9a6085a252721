import { openSyllable } from './spelling'

/** Plurals that no rule of spelling gives. */
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['idee', 'ideeën'],
  ['reden', 'redenen'],
  ['middel', 'middelen'],
  ['hulpmiddel', 'hulpmiddelen'],
  ['weg', 'wegen'],
  ['grens', 'grenzen'],
  ['slot', 'sloten'],
  ['jaar', 'jaren'],
  ['bezwaar', 'bezwaren'],
  ['gevaar', 'gevaren'],
  ['teken', 'tekens'],
  ['gegeven', 'gegevens'],
  ['basis', 'bases'],
  ['verleden', 'verledens'],
  ['maatregel', 'maatregelen'],
  ['overleg', 'overleggen'],
  ['gesprek', 'gesprekken'],
  ['keuze', 'keuzes'],
  ['persoon', 'personen'],
  ['gevoel', 'gevoelens'],
  ['voorkeur', 'voorkeuren'],
  ['gedrag', 'gedragingen'],
  ['ik', 'wij'],
])
/** Alternatives that are plurals themselves, or have no plural. */
const ALREADY_PLURAL: ReadonlySet<string> = new Set([
  'regels',
  'winkels',
  'kosten',
  'uitleg',
  'hulp',
  'steun',
  'duur',
  'bezit',
  'beleid',
  'afkeer',
  'toekomst',
  'aandacht',
  'kennis',
  'bouw',
  'toegang',
  'uitstel',
  'inhoud',
  'aanpak',
  'nieuwbouw',
  'opbouw',
  'inkomen',
  'stilstand',
  'voorrang',
])
/** Nouns whose last syllable is short and stressed. */
const DOUBLES = /(?:val|tal|schil|schot|druk|jet|ces|schap|stel|model|begrip)$/
/** Adjectives without a form in -e. */
const UNCHANGED: ReadonlySet<string> = new Set(['gratis', 'allerlei', 'genoeg', 'veel', 'weinig', 'meer', 'extra'])

/** The form in -e of an adjective: groot -> grote, adequaat -> adequate. Participles in -en stay as they are. */
export function inflectAdjective(word: string): string {
  if (/e$|[^e]en$|[io]$/.test(word) || UNCHANGED.has(word) || word.includes(' ')) return word
  if (word.endsWith('ëel')) return `${word.slice(0, -2)}le`
  if (word.endsWith('ieel')) return `${word.slice(0, -3)}ële`
  return `${openSyllable(word, isShortEnding(word))}e`
}

/** The plural of a noun by the rules of spelling; irregular ones are given by the word list. */
export function pluralise(word: string): string {
  if (word.includes(' ') || ALREADY_PLURAL.has(word)) return word
  const irregular = IRREGULAR_PLURALS.get(word)
  if (irregular) return irregular
  if (/[a-z]{3}en$|ën$/.test(word)) return word
  if (/(?:ende|ene)$/.test(word)) return `${word}n`
  if (/(?:eau|um)$/.test(word)) return `${word}s`
  if (/nis$|aris$/.test(word)) return `${word}sen`
  if (DOUBLES.test(word)) return `${word}${word.at(-1) ?? ''}en`
  if (word.endsWith('heid')) return `${word.slice(0, -4)}heden`
  if (/(?:aarde|einde|waarde|bode)$/.test(word)) return `${word}n`
  if (/(?:[aiouy]|é)$/.test(word) && !/(?:ie|ij|ei|ui|oe|ou|eu)$/.test(word)) return /é$/.test(word) ? `${word}s` : `${word}'s`
  if (/(?:ie|e|[^aeo]el|[^aeoi]er|[^aeo]em|aar|eur)$/.test(word) && !/(?:eer|eel)$/.test(word)) return `${word}s`
  if (/(?:^|[^r])eis$|kruis$|kans$|wens$/.test(word)) return `${word}en`
  return `${openSyllable(word, isShortEnding(word))}en`
}

/** Whether the last syllable is short and stressed, so that its consonant doubles (brug, but not stevig, moeilijk). */
function isShortEnding(word: string): boolean {
  if (/(?:ig|lijk|isch|el|er|em|en|it|ing|ment|aris|or|is)$/.test(word) && word.length > 4) return false
  return (
    /^[^aeiou]*[aeiou][bdfgklmnprst]$/.test(word) ||
    /(?:schat|zet)$/.test(word) ||
    /(?:plan|stap|plek|kans|brug|stuk|punt|vak|groep|som|bod|recht|middel|lijst|bel|stel|kern|tak|pas|gesprek|blok|besef|gebrek)$/.test(
      word,
    )
  )
}
