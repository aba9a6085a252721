import type { AnalysedText } from '../text/analyse'
import type { Finding, Phenomenon } from '../types'

/** What a rule reports; the engine adds the rule's code and phenomena, and no advice where the rule has none. */
export type Report = Omit<Finding, 'rule' | 'phenomena' | 'advice'> & Partial<Pick<Finding, 'advice'>>

/** What a rule may know besides the text. */
export interface RuleContext {
  text: AnalysedText
  /** Whether a word is a name or a word that the editors allow. `isFirst`: it opens a sentence. */
  isLeftAlone: (token: { text: string; lower: string }, isFirst: boolean) => boolean
}

/** One rule of plain Dutch with its own documentation. */
export interface Rule {
  /** Stable code, as used in findings and in documentation. */
  code: string
  /** Short Dutch name for writers. */
  name: string
  /** Dutch: what the rule looks at, why, and what to do. */
  documentation: string
  /** Where the rule comes from. */
  source: string
  phenomena: Phenomenon[]
  check: (context: RuleContext) => Report[]
}
