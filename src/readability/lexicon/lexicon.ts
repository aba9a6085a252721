import { inflectAdjective, pluralise } from '../morphology/inflectNominals'
import type { Severity } from '../types'
import { ADJECTIVES } from './adjectiveData'
import { FOREIGN } from './foreignData'
import { FUNCTION_WORDS } from './functionWordData'
import type { LexiconCategory, LexiconEntry } from './LexiconEntry'
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

/** Alternatives for an adjective that cannot stand before a noun. */
const ONLY_ADVERBS: ReadonlySet<string> = new Set('altijd anders apart daarachter door en eerst grotendeels helemaal hoogstens ik meteen minstens naast niets nogal nul of ongeveer samen soms steeds tegelijk toch vaak volgens vooral vrij zelden zo zoals'.split(' '))

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
  for (const line of [...functional, ...fixed]) add(line.word, toEntry(line, 'officialese'))
  for (const line of adjectives) addAdjective(line)
  for (const line of nouns) addNoun(line)
  for (const { word, alternatives, severity } of verbs) for (const [form, entry] of verbEntries(word, alternatives, severity)) add(form, entry)
  for (const line of foreign) {
    add(line.word, toEntry(line, 'foreign'))
    if (!/[sn]$/.test(line.word)) add(`${line.word}s`, toEntry({ ...line, alternatives: line.alternatives.map(pluralise) }, 'foreign'))
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  return all.reduce((sum, lines) => sum + lines.length, 0)
}

function addAdjective(line: Line): void {
  add(line.word, toEntry(line, 'officialese'))
  const inflected = inflectAdjective(line.word)
  const alternatives = line.alternatives.filter((word) => !ONLY_ADVERBS.has(word)).map((word) => (word === 'dit' ? 'deze' : inflectAdjective(word)))
  if (inflected !== line.word) add(inflected, toEntry({ ...line, alternatives }, 'officialese', line.word))
}

function addNoun(line: Line): void {
  const [word = '', given] = line.word.split('/')
  add(word, toEntry({ ...line, word }, 'officialese'))
  const plural = given ?? pluralise(word)
  const alternatives = line.alternatives.map(pluralise)
  if (plural !== '-' && plural !== word) add(plural, toEntry({ ...line, alternatives }, 'officialese', word))
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
  if (!known) words.set(form, entry)
  else words.set(form, { ...known, suggestions: [...new Set([...known.suggestions, ...entry.suggestions])], ...(entry.afterTe && { afterTe: entry.afterTe }) })
}

function toEntry(line: Line, category: LexiconCategory, lemma = line.word): LexiconEntry {
  return { lemma, category, severity: line.severity, suggestions: line.alternatives }
}

function read(data: string): Line[] {
  return data
    .split('\n')
    .filter((line) => line.includes(' ='))
    .map((line) => {
      const [head = '', tail = ''] = line.split(' =')
      const isMust = head.startsWith('!')
      const alternatives = tail.split(',').map((part) => part.trim()).filter(Boolean)
      return { word: isMust ? head.slice(1) : head, alternatives, severity: isMust ? 'must' : 'hint' }
    })
}
