export { checkText } from './checkText'
export { comparableScores, type ComparableScores } from './formulas/comparableScores'
export { LEXICON_SIZE } from './lexicon/lexicon'
export { RULES } from './rules/registry'
export type { Rule } from './rules/Rule'
export { countSyllables } from './text/syllables'
export { ENGINE_VERSION } from './version'
export type {
  BlockKind,
  Finding,
  LinkSpan,
  Phenomenon,
  ReadabilityBlock,
  ReadabilityFormulas,
  ReadabilityInput,
  ReadabilityOptions,
  ReadabilityReport,
  ReadabilityStats,
  Severity,
  TextKind,
  TopChange,
} from './types'
