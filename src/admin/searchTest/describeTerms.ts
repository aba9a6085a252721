import type { ExplainResponse } from '../../api/search/schema'
import type { Language } from '../../messages/language'
import { understoodWords } from '../../messages/understoodWords'
import { rarityWords } from './rarityWords'

export interface DescribedTerm {
  word: string
  /** What else is looked for, and how rare it is, each a sentence. */
  sentences: string[]
  synonyms: { heading: string; texts: string[] }[]
}

type Told = Pick<ExplainResponse, 'understood' | 'synonyms' | 'rarities' | 'documentCount'>

/** What each word of a query became, in words. */
export function describeTerms({ understood, synonyms, rarities, documentCount }: Told, language: Language): DescribedTerm[] {
  const words = understoodWords[language]
  return understood.terms.map(({ word, stem, parts, isPrefix, corrections }, at) => ({
    word,
    sentences: [
      ...(corrections.length > 0 ? [words.corrections(corrections.join(', '))] : []),
      ...(parts.length > 0 ? [words.parts(parts.join(', '))] : []),
      ...(stem === word ? [] : [words.stem(stem)]),
      ...(isPrefix ? [words.half] : []),
      rarityWords(rarities[at] ?? 0, documentCount, language),
    ],
    synonyms: groupsOf(synonyms[at] ?? [], word).map(({ origin, of, members }) => ({
      heading: words.synonymsOf[origin](of),
      texts: members.map((synonym) => withNotes(synonym, language)),
    })),
  }))
}

type Synonym = Told['synonyms'][number][number]

/** Synonyms by who keeps them and by the word they belong to: the word itself, or a correction of it. */
function groupsOf(synonyms: readonly Synonym[], word: string): { origin: Synonym['origin']; of: string; members: Synonym[] }[] {
  const groups = new Map<string, { origin: Synonym['origin']; of: string; members: Synonym[] }>()
  for (const synonym of synonyms) {
    const of = synonym.via ?? word
    const key = `${synonym.origin} ${of}`
    const group = groups.get(key) ?? { origin: synonym.origin, of, members: [] }
    group.members.push(synonym)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function withNotes({ text, isTwoWay, via }: Synonym, language: Language): string {
  return isTwoWay || via !== null ? text : `${text} (${understoodWords[language].oneWay})`
}
