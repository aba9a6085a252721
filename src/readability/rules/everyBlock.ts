import type { Sentence } from '../text/Token'
import type { RuleContext } from './Rule'

/** The sentences in which words are judged: prose and headings, no table cells. */
export function sentencesWithWords({ text }: RuleContext): Sentence[] {
  return text.blocks.filter((block) => block.kind !== 'tableCell').flatMap((block) => block.sentences)
}
