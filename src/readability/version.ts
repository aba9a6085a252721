import { LEXICON_SIZE } from './lexicon/lexicon'
import { RULES } from './rules/registry'

/** Raise it by one with every change of weights, limits, grammar or word forms that gives other scores. */
const REVISION = 1

/** Names the state of the engine: scores that were kept with another version are counted anew. */
export const ENGINE_VERSION = `${REVISION}.${RULES.length}.${LEXICON_SIZE}`
