import { abbreviation } from './abbreviation'
import { coreFirst } from './coreFirst'
import { foreignWord, officialese } from './difficultWords'
import { doubleNegation } from './doubleNegation'
import { hardToSay } from './hardToSay'
import { hiddenList } from './hiddenList'
import { learnedWord } from './learnedWord'
import { linkText } from './linkText'
import { longCompound } from './longCompound'
import { longParagraph } from './longParagraph'
import { longRunUp } from './longRunUp'
import { longSentence } from './longSentence'
import { manyClauses } from './manyClauses'
import { mixedAddress } from './mixedAddress'
import { nounStyle } from './nounStyle'
import { passiveVoice } from './passiveVoice'
import type { Rule } from './Rule'
import { splitConstruction } from './splitConstruction'
import { stackedSentence } from './stackedSentence'
import { vagueTime } from './vagueTime'
import { wallOfText } from './wallOfText'

/** Every rule, in the order in which documentation lists them. */
export const RULES: readonly Rule[] = [
  longSentence,
  manyClauses,
  passiveVoice,
  nounStyle,
  splitConstruction,
  longRunUp,
  stackedSentence,
  hiddenList,
  doubleNegation,
  officialese,
  foreignWord,
  learnedWord,
  longCompound,
  abbreviation,
  vagueTime,
  mixedAddress,
  hardToSay,
  longParagraph,
  coreFirst,
  wallOfText,
  linkText,
]
