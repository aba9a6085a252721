import type { BlockKind, ReadabilityBlock, ReadabilityInput, TextKind } from '../types'
import { parseBlocks } from './parseBlocks'
import { splitSentences } from './splitSentences'
import { countSyllables } from './syllables'
import type { Sentence, Token } from './Token'
import { tokenize } from './tokenize'

/** A table cell with more words than this is read as a paragraph. */
const MAX_CELL_WORDS = 8

/** A block with its sentences. */
export interface AnalysedBlock {
  kind: BlockKind
  source: ReadabilityBlock
  start: number
  end: number
  sentences: Sentence[]
  words: number
}

/** A text ready for the rules. */
export interface AnalysedText {
  kind: TextKind
  blocks: AnalysedBlock[]
  /** Sentences of paragraphs and list items: what is judged as prose. */
  prose: Sentence[]
  words: number
}

/** Cuts a text into blocks, sentences and tokens. Linear in the length of the text. */
export function analyse(input: ReadabilityInput, kind: TextKind): AnalysedText {
  const sources = typeof input === 'string' ? parseBlocks(input) : input.blocks
  const blocks = sources.map(analyseBlock).filter((block) => block.sentences.length > 0)
  const prose = blocks.filter(isProse).flatMap((block) => block.sentences)
  return { kind, blocks, prose, words: prose.reduce((sum, sentence) => sum + sentence.words.length, 0) }
}

/** Whether sentences of this block are judged as sentences. */
export function isProse(block: AnalysedBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem'
}

/** Syllables of a token; a number or an address counts as one, since nobody reads it by its letters. */
export function syllablesOf(token: Token): number {
  return token.kind === 'word' ? countSyllables(token.lower) : 1
}

function analyseBlock(source: ReadabilityBlock): AnalysedBlock {
  const sentences = splitSentences(tokenize(source.text, source.offset)).filter((sentence) => sentence.words.length > 0)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const kind = source.kind === 'tableCell' && words > MAX_CELL_WORDS ? 'paragraph' : source.kind
  return { kind, source, start: source.offset, end: source.offset + source.text.length, sentences, words }
}
