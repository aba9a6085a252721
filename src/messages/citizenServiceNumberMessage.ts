import type { Language } from './language'

interface Facts {
  /** The numbers, masked, with the words around them. */
  shown: string[]
  /** The text calls one of them a citizen service number. */
  isNamed: boolean
  isEditor: boolean
  /** Whether an editor may say in this document that it is something else. */
  canExcept: boolean
}

/** More than this in one message is not read. */
const MAX_SHOWN = 3

/** Why a text with such a number is refused, where it stands, and what to do. */
export function citizenServiceNumberMessage({ shown, isNamed, isEditor, canExcept }: Facts, language: Language): string {
  const words = wordings[language]
  const places = [...new Set(shown)].slice(0, MAX_SHOWN).map((text) => `“${text}”`)
  const rest = new Set(shown).size - places.length
  const where = `${places.join(', ')}${rest > 0 ? words.more(rest) : ''}`
  const next = isNamed ? [] : [words.name, ...(canExcept ? [isEditor ? words.say : words.ask] : [])]
  return [words.found, words.where(where), words.remove, ...next].join(' ')
}

const wordings = {
  nl: {
    found: 'In deze tekst staat een nummer dat op een burgerservicenummer (BSN) lijkt.',
    where: (places: string) => `Het staat hier: ${places}.`,
    more: (count: number) => ` en nog ${count}`,
    remove: 'Haal het weg: persoonsgegevens horen hier niet.',
    name: 'Is het een ander nummer? Zet er dan bij wat het is, bijvoorbeeld “zaaknummer”.',
    say: 'Of vul in waarom het geen BSN is, in het veld “Dit nummer is geen BSN, want:”.',
    ask: 'Of vraag de redactie: zij kan aangeven dat het geen BSN is.',
  },
  en: {
    found: 'This text holds a number that looks like a citizen service number (BSN).',
    where: (places: string) => `It stands here: ${places}.`,
    more: (count: number) => ` and ${count} more`,
    remove: 'Please remove it: personal data do not belong here.',
    name: 'Is it another number? Then say beside it what it is, for example “case number”.',
    say: 'Or fill in why it is no BSN, in the field “This number is no BSN, because:”.',
    ask: 'Or ask the editors: they can say that it is no BSN.',
  },
} as const
