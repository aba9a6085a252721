import { conjugate, type VerbForms } from '../morphology/conjugate'
import type { Severity } from '../types'
import type { Alternative, LexiconEntry, WordForm } from './LexiconEntry'

type FormName = 'infinitive' | 'first' | 'third' | 'past' | 'pastPlural' | 'participle'

const FORMS: readonly FormName[] = ['infinitive', 'first', 'third', 'past', 'pastPlural', 'participle']
const PREPOSITIONS: ReadonlySet<string> = new Set('voor met van aan over op om uit onder bij naar in'.split(' '))
/** Last words after which an alternative only fits in the infinitive ("eens zijn met", "doen alsof"). */
const OPEN_ENDS: ReadonlySet<string> = new Set([...PREPOSITIONS, 'dan', 'alsof', 'waarom', 'komt'])
/** Alternatives whose stress shows that they do not separate. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['voorkomen', 'voor*komen'],
  ['overleggen', 'over*leggen'],
  ['overtuigen', 'over*tuigen'],
  ['omschrijven', 'om*schrijven'],
  ['voldoen', 'vol*doen'],
  ['overheersen', 'over*heersen'],
  ['overstijgen', 'over*stijgen'],
  ['omvatten', 'om*vatten'],
])
/** Separable parts that an alternative may start with without a mark. */
const SEPARABLE = /^(?:uit|in|op|af|mee|toe|bij|terug|vast|samen|weg|tegen|weer)(?=[^aeiou]*[aeiouy]+[^aeiou]+.*en$)(?!.*eren$)/
const NOT_SEPARABLE: ReadonlySet<string> = new Set(['innen', 'openen', 'uiten'])

/** Every inflected form of a verb of the list, with the alternatives in that same form. */
export function verbEntries(word: string, alternatives: string[], severity: Severity): Array<[string, LexiconEntry]> {
  const verb = conjugate(word)
  const plain = alternatives.map((alternative) => ({
    forms: formsOfAlternative(alternative.replace('~', '')),
    lemma: alternative.replace(/[~|*]/g, ''),
    isAdvice: alternative.startsWith('~'),
  }))
  const inForm = (toText: (forms: VerbForms) => string): Alternative[] =>
    plain
      .map(({ forms, lemma, isAdvice }) => ({ text: toText(forms), lemma, splits: forms.separates, isAdvice }))
      .filter(({ text }) => text !== '')
  const afterTe = inForm((forms) => (forms.separates ? forms.withTe : `te ${forms.infinitive}`))
  const entry = (form: WordForm, found: Alternative[], te?: Alternative[]): LexiconEntry => ({
    lemma: verb.infinitive,
    category: 'officialese',
    severity,
    readings: [{ kind: 'verb', form, lemma: verb.infinitive, alternatives: found, ...(te && { afterTe: te }) }],
  })
  const entries: Array<[string, LexiconEntry]> = FORMS.filter((name) => isTold(verb, name)).map((name) => [
    verb[name],
    entry(
      name,
      inForm((forms) => forms[name]),
      name === 'infinitive' ? afterTe : undefined,
    ),
  ])
  if (verb.separates) entries.push([verb.withTe, entry('withTe', afterTe)])
  const oneWord = (toText: (forms: VerbForms) => string) => inForm(toText).filter(({ text }) => !text.includes(' '))
  if (/[td]$/.test(verb.participle))
    entries.push([
      `${verb.participle}e`,
      entry(
        'attributive',
        oneWord((forms) => (/[td]$/.test(forms.participle) ? `${forms.participle}e` : forms.participle)),
      ),
    ])
  for (const ending of ['d', 'de'])
    entries.push([
      `${verb.infinitive}${ending}`,
      entry(
        'attributive',
        oneWord((forms) => (forms.infinitive.includes(' ') ? '' : `${forms.infinitive}${ending}`)),
      ),
    ])
  return entries
}

/** A form that is read as another one first is left out: "stel" is a noun too, "benutten" a present tense. */
function isTold(verb: VerbForms, name: FormName): boolean {
  if (name === 'first') return verb.first.endsWith('eer')
  return name !== 'pastPlural' || verb.pastPlural !== verb.infinitive
}

function formsOfAlternative(alternative: string): VerbForms {
  const words = alternative.split(' ')
  const first = words[0] ?? ''
  if (words.length === 1) {
    const fixed = FIXED.get(alternative)
    if (fixed) return conjugate(fixed)
    const part = SEPARABLE.exec(alternative)?.[0]
    return conjugate(
      part && !NOT_SEPARABLE.has(alternative) && !/[|*]/.test(alternative) ? `${part}|${alternative.slice(part.length)}` : alternative,
    )
  }
  if (first === 'laten' || (words.length === 2 && /(?:en|aan|oen|ien)$/.test(first) && PREPOSITIONS.has(words[1] ?? '')))
    return withTail(conjugate(first), words.slice(1).join(' '), first === 'laten')
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
    separates: forms.separates,
  }
}
