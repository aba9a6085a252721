import { conjugate, type VerbForms } from '../morphology/conjugate'
import type { Severity } from '../types'
import type { LexiconEntry } from './LexiconEntry'

type FormName = 'infinitive' | 'first' | 'third' | 'past' | 'pastPlural' | 'participle'

const FORMS: readonly FormName[] = ['infinitive', 'first', 'third', 'past', 'pastPlural', 'participle']
const PREPOSITIONS: ReadonlySet<string> = new Set('voor met van aan over op om uit onder bij naar in'.split(' '))
/** Last words after which an alternative only fits in the infinitive ("eens zijn met", "doen alsof"). */
const OPEN_ENDS: ReadonlySet<string> = new Set([...PREPOSITIONS, 'dan', 'alsof', 'waarom', 'komt'])
/** Alternatives whose stress shows that they do not separate. */
const FIXED: ReadonlyMap<string, string> = new Map([['voorkomen', 'voor*komen'], ['overleggen', 'over*leggen'], ['overtuigen', 'over*tuigen'], ['omschrijven', 'om*schrijven'], ['voldoen', 'vol*doen'], ['overheersen', 'over*heersen'], ['overstijgen', 'over*stijgen'], ['omvatten', 'om*vatten']])
/** Separable parts that an alternative may start with without a mark. */
const SEPARABLE = /^(?:uit|in|op|af|mee|toe|bij|terug|vast|samen|weg|tegen|weer)(?=[^aeiou]*[aeiouy]+[^aeiou]+.*en$)(?!.*eren$)/
const NOT_SEPARABLE: ReadonlySet<string> = new Set(['innen', 'openen', 'uiten'])

/** Every inflected form of a verb of the list, with the alternatives in that same form. */
export function verbEntries(word: string, alternatives: string[], severity: Severity): Array<[string, LexiconEntry]> {
  const verb = conjugate(word)
  const plain = alternatives.map(formsOfAlternative)
  const entry = (suggestions: string[], afterTe?: string[]): LexiconEntry => ({ lemma: verb.infinitive, category: 'officialese', severity, suggestions, ...(afterTe && { afterTe }) })
  const afterTe = plain.map((alternative) => (alternative.separates ? alternative.withTe : `te ${alternative.infinitive}`)).filter(Boolean)
  const entries: Array<[string, LexiconEntry]> = FORMS.filter((name) => name !== 'first' || verb.first.endsWith('eer')).map((name) => [verb[name], entry(unique(inForm(plain, name)), name === 'infinitive' ? afterTe : undefined)])
  if (verb.separates) entries.push([verb.withTe, entry(afterTe)])
  const attributive = plain.map((alternative) => alternative.participle).filter((participle) => participle !== '' && !participle.includes(' '))
  if (/[td]$/.test(verb.participle)) entries.push([`${verb.participle}e`, entry(attributive.map((form) => (/[td]$/.test(form) ? `${form}e` : form)))])
  const present = plain.map((alternative) => alternative.infinitive).filter((form) => !form.includes(' '))
  for (const ending of ['d', 'de']) entries.push([`${verb.infinitive}${ending}`, entry(present.map((form) => `${form}${ending}`))])
  return entries
}

/** Finite forms of verbs that split ("voert ... in") cannot replace one word, so they are left out there. */
function inForm(alternatives: VerbForms[], name: FormName): string[] {
  if (name === 'infinitive' || name === 'participle') return alternatives.map((forms) => forms[name])
  return alternatives.filter((forms) => !forms.separates).map((forms) => forms[name])
}

function formsOfAlternative(alternative: string): VerbForms {
  const words = alternative.split(' ')
  const first = words[0] ?? ''
  if (words.length === 1) {
    const fixed = FIXED.get(alternative)
    if (fixed) return conjugate(fixed)
    const part = SEPARABLE.exec(alternative)?.[0]
    return conjugate(part && !NOT_SEPARABLE.has(alternative) && !/[|*]/.test(alternative) ? `${part}|${alternative.slice(part.length)}` : alternative)
  }
  if (first === 'laten' || (words.length === 2 && /(?:en|aan|oen|ien)$/.test(first) && PREPOSITIONS.has(words[1] ?? ''))) return withTail(conjugate(first), words.slice(1).join(' '), first === 'laten')
  const last = words.at(-1) ?? ''
  if (OPEN_ENDS.has(last)) return onlyInfinitive(alternative.replace('|', ''))
  const head = `${words.slice(0, -1).join(' ')} `
  const forms = conjugate(last)
  return {
    infinitive: head + forms.infinitive,
    withTe: forms.separates ? head + forms.withTe : `${head}te ${forms.infinitive}`,
    first: head + forms.first,
    third: head + forms.third,
    past: head + forms.past,
    pastPlural: head + forms.pastPlural,
    participle: head + forms.participle,
    separates: true,
  }
}

/** An alternative that has no other form to offer; empty forms are left out of the suggestions. */
function onlyInfinitive(infinitive: string): VerbForms {
  return { infinitive, withTe: '', first: '', third: '', past: '', pastPlural: '', participle: '', separates: true }
}

/** "zorgen voor" -> "zorgt voor"; "laten zien" keeps its infinitive in the perfect tense. */
function withTail(forms: VerbForms, tail: string, keepsInfinitive: boolean): VerbForms {
  return {
    infinitive: `${forms.infinitive} ${tail}`,
    withTe: `te ${forms.infinitive} ${tail}`,
    first: `${forms.first} ${tail}`,
    third: `${forms.third} ${tail}`,
    past: `${forms.past} ${tail}`,
    pastPlural: `${forms.pastPlural} ${tail}`,
    participle: keepsInfinitive ? `${forms.infinitive} ${tail}` : `${forms.participle} ${tail}`,
    separates: false,
  }
}

function unique(words: string[]): string[] {
  return [...new Set(words)].filter(Boolean)
}
