import { closeSyllable } from './spelling'
import { STRONG_VERBS } from './strongVerbs'

/** The forms of a verb. Finite forms of a separable verb are those of a subordinate clause (invoert). */
export interface VerbForms {
  infinitive: string
  /** "in te voeren"; equal to the infinitive when the verb does not separate. */
  withTe: string
  first: string
  third: string
  past: string
  pastPlural: string
  participle: string
  separates: boolean
}

/** Verbs in -eren whose e is not stressed, so that it is not doubled (lever, niet leveer). */
const UNSTRESSED =
  /(?:lever|(?:^|ver)ander|verwijder|minder|meerder|beter|hinder|herinner|weiger|vorder|luister|kost|slinger|ijver|ouder|moedig|zeker|sluier|hamer|cijfer|tover|verover|bemoeder|wonder|nader|vernieuw)$/
const PREFIX = /^(?:be|ver|ont|her|er|ge|mis(?!sen)|onder)(?=[^aeiou]*[aeiou]+[^aeiou]+)/
const STARTS_VOICELESS = /[tkfscpx]$/

/** Conjugates a verb written as in|voeren (separable) or over*wegen (inseparable); source: general Dutch grammar. */
export function conjugate(notation: string): VerbForms {
  const separable = notation.split('|')
  const fixed = notation.split('*')
  if (separable.length === 2) return withPrefix(conjugate(separable[1] ?? ''), separable[0] ?? '', true)
  if (fixed.length === 2) return withPrefix(conjugate(fixed[1] ?? ''), fixed[0] ?? '', false)
  const strong = STRONG_VERBS.get(notation)
  if (strong) return toForms(notation, presentOf(notation), strong)
  const prefix = PREFIX.exec(notation)?.[0] ?? ''
  const base = STRONG_VERBS.get(notation.slice(prefix.length))
  if (prefix && base) return withPrefix(conjugate(notation.slice(prefix.length)), prefix, false)
  const root = notation.endsWith('en') ? notation.slice(0, -2) : notation.slice(0, -1)
  const stem = presentOf(notation)
  const ending = STARTS_VOICELESS.test(root.replace(/ch$/, 'c')) ? 't' : 'd'
  const closing = stem.endsWith(ending) || (stem.endsWith('d') && ending === 't') ? '' : ending
  const participle = (prefix ? stem : withGe(stem)) + closing
  return toForms(notation, stem, [`${stem}${ending}e`, `${stem}${ending}en`, participle])
}

/** First and third person of verbs whose present tense no rule gives. */
const IRREGULAR_PRESENT: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['doen', ['doe', 'doet']],
  ['gaan', ['ga', 'gaat']],
  ['staan', ['sta', 'staat']],
  ['slaan', ['sla', 'slaat']],
  ['zien', ['zie', 'ziet']],
  ['zijn', ['ben', 'is']],
  ['hebben', ['heb', 'heeft']],
  ['kunnen', ['kan', 'kan']],
  ['komen', ['kom', 'komt']],
])

function presentOf(infinitive: string): string {
  const irregular = IRREGULAR_PRESENT.get(infinitive)
  if (irregular) return irregular[0]
  const root = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1)
  if (UNSTRESSED.test(root)) return root
  // loan verbs carry their stress on -er-, also after a vowel: evalueren, initiëren, implementeren
  const loan = /^(.*[aeiouyëé].*?)[eë]r$/.exec(root)
  if (loan && !/(?:oer|ier|eer)$/.test(root) && infinitive.endsWith('en') && (root.endsWith('iër') || !PREFIX.test(infinitive)))
    return `${loan[1] ?? ''}${loan[1]?.endsWith('e') ? 'ë' : 'e'}er`
  const bare = root.replace(/^(?:be|ver|ont|her|ge|mee|mede)/, '')
  const isWeak = /e[lmn]$/.test(bare) && !/(?:oor|na)del$/.test(bare) && /[aeiou]/.test(bare.slice(0, -2))
  return closeSyllable(root, !isWeak)
}

function toForms(infinitive: string, stem: string, parts: readonly [string, string, string]): VerbForms {
  const third = IRREGULAR_PRESENT.get(infinitive)?.[1] ?? (stem.endsWith('t') ? stem : `${stem}t`)
  return {
    infinitive,
    withTe: infinitive,
    first: stem,
    third,
    past: parts[0],
    pastPlural: parts[1],
    participle: parts[2],
    separates: false,
  }
}

function withPrefix(forms: VerbForms, prefix: string, separates: boolean): VerbForms {
  const participle = separates ? forms.participle : forms.participle.replace(/^ge/, '')
  return {
    infinitive: prefix + forms.infinitive,
    withTe: separates ? `${prefix} te ${forms.infinitive}` : prefix + forms.infinitive,
    first: prefix + forms.first,
    third: prefix + forms.third,
    past: prefix + forms.past,
    pastPlural: prefix + forms.pastPlural,
    participle: prefix + participle,
    separates,
  }
}

/** ge- before a stem; a trema keeps the syllables apart (geïmplementeerd, geëvalueerd), but not in geijkt. */
function withGe(stem: string): string {
  const trema = { i: 'ï', u: 'ü', e: 'ë' }[stem[0] ?? '']
  return trema && !/^(?:ij|ui|ie)/.test(stem) ? `ge${trema}${stem.slice(1)}` : `ge${stem}`
}
