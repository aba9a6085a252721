import { genderOf } from '../grammar/gender'
import { inflectAdjective, pluralise } from '../morphology/inflectNominals'
import type { Severity } from '../types'
import { ADJECTIVES } from './adjectiveData'
import { FOREIGN } from './foreignData'
import { FUNCTION_WORDS } from './functionWordData'
import type { Alternative, LexiconCategory, LexiconEntry, Reading } from './LexiconEntry'
import { NOUNS } from './nounData'
import { PHRASES } from './phraseData'
import { VERBS } from './verbData'
import { verbEntries } from './verbEntries'

/** A phrase of the list: its words in lower case. */
export interface LexiconPhrase {
  words: string[]
  entry: LexiconEntry
}

interface Line {
  word: string
  alternatives: string[]
  severity: Severity
}

const words = new Map<string, LexiconEntry>()
const phrases = new Map<string, LexiconPhrase[]>()

/** Marks an alternative that only says what to write instead. */
const ADVICE = /^~/

/** Alternatives for an adjective that cannot stand before a noun. */
const ONLY_ADVERBS: ReadonlySet<string> = new Set(
  'altijd anders apart daarachter door en eerst grotendeels helemaal hoogstens ik meteen minstens naast niets nogal nul of ongeveer samen soms steeds tegelijk toch vaak volgens vooral vrij zelden zo zoals'.split(
    ' ',
  ),
)

/** Number of words and phrases as a dictionary counts them, so without their inflected forms. */
export const LEXICON_SIZE: number = build()

/** Looks up one word form, in lower case. */
export function findWord(lower: string): LexiconEntry | undefined {
  return words.get(lower)
}

/** The phrases that start with this word, longest first. */
export function phrasesFrom(lower: string): readonly LexiconPhrase[] {
  return phrases.get(lower) ?? []
}

function build(): number {
  const all = [FUNCTION_WORDS, ADJECTIVES, NOUNS, VERBS, PHRASES, FOREIGN].map(read)
  const [functional = [], adjectives = [], nouns = [], verbs = [], fixed = [], foreign = []] = all
  for (const line of [...functional, ...fixed]) add(line.word, toEntry(line, { kind: 'fixed', form: 'fixed' }))
  for (const line of adjectives) addAdjective(line)
  for (const line of nouns) addNoun(line)
  for (const { word, alternatives, severity } of verbs)
    for (const [form, entry] of verbEntries(word, alternatives, severity)) add(form, entry)
  for (const line of foreign) {
    add(line.word, toEntry(line, { kind: foreignKind(line), form: 'singular', category: 'foreign' }))
    if (!/[sn]$/.test(line.word))
      add(`${line.word}s`, toEntry(line, { kind: foreignKind(line), form: 'plural', category: 'foreign', inflect: pluralise }))
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return all.reduce((sum, lines) => sum + lines.length, 0)
}

function addAdjective(line: Line): void {
  add(line.word, toEntry(line, { kind: 'adjective', form: 'base' }))
  const inflected = inflectAdjective(line.word)
  const alternatives = line.alternatives.filter((word) => !ONLY_ADVERBS.has(word))
  const inflect = (word: string) => (word === 'dit' ? 'deze' : inflectAdjective(word))
  if (inflected !== line.word) add(inflected, toEntry({ ...line, alternatives }, { kind: 'adjective', form: 'inflected', inflect }))
}

function addNoun(line: Line): void {
  const [word = '', given] = line.word.split('/')
  add(word, toEntry({ ...line, word }, { kind: 'noun', form: 'singular' }))
  const plural = given ?? pluralise(word)
  if (plural !== '-' && plural !== word) add(plural, toEntry({ ...line, word }, { kind: 'noun', form: 'plural', inflect: pluralise }))
}

/** Foreign words are nouns when an everyday noun stands for them. */
function foreignKind({ alternatives }: Line): Reading['kind'] {
  return alternatives.some((word) => genderOf(word) !== null) ? 'noun' : 'fixed'
}

/** The first list that names a form decides; later lists only add alternatives. */
function add(form: string, entry: LexiconEntry): void {
  if (form.includes(' ')) {
    const parts = form.split(' ')
    const first = parts[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, entry }])
    return
  }
  const known = words.get(form)
  words.set(form, known ? { ...known, readings: [...known.readings, ...entry.readings] } : entry)
}

interface Shape {
  kind: Reading['kind']
  form: Reading['form']
  category?: LexiconCategory
  inflect?: (word: string) => string
}

function toEntry(
  { word, alternatives, severity }: Line,
  { kind, form, category = 'officialese', inflect = (text) => text }: Shape,
): LexiconEntry {
  const toAlternative = (marked: string): Alternative => {
    const lemma = marked.replace(ADVICE, '')
    return { text: inflect(lemma), lemma, splits: false, isAdvice: ADVICE.test(marked) }
  }
  return { lemma: word, category, severity, readings: [{ kind, form, lemma: word, alternatives: alternatives.map(toAlternative) }] }
}

function read(data: string): Line[] {
  return data
    .split('\n')
    .filter((line) => line.includes(' ='))
    .map((line) => {
      const [head = '', tail = ''] = line.split(' =')
      const isMust = head.startsWith('!')
      const alternatives = tail
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
      return { word: isMust ? head.slice(1) : head, alternatives, severity: isMust ? 'must' : 'hint' }
    })
}
