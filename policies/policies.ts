import { allowedWords } from './nouns/allowedWords'
import { contacts } from './nouns/contacts'
import { departments } from './nouns/departments'
import { flags } from './nouns/flags'
import { handovers } from './nouns/handovers'
import { importRecords } from './nouns/importRecords'
import { municipalities } from './nouns/municipalities'
import { notices } from './nouns/notices'
import { numberExceptions } from './nouns/numberExceptions'
import { payloadLockedDocuments } from './nouns/payloadLockedDocuments'
import { payloadMigrations } from './nouns/payloadMigrations'
import { readabilityOverview } from './nouns/readabilityOverview'
import { reviewConfirmations } from './nouns/reviewConfirmations'
import { schedules } from './nouns/schedules'
import { searchDecisions } from './nouns/searchDecisions'
import { searchExplanations } from './nouns/searchExplanations'
import { searchSuggestions } from './nouns/searchSuggestions'
import { searches } from './nouns/searches'
import { settings } from './nouns/settings'
import { synonyms } from './nouns/synonyms'
import { themes } from './nouns/themes'
import { uplProducts } from './nouns/uplProducts'
import { users } from './nouns/users'
import { vacFindability } from './nouns/vacFindability'
import { vacRecords } from './nouns/vacRecords'
import { vacScores } from './nouns/vacScores'
import { vacs } from './nouns/vacs'
import { work } from './nouns/work'

/** The rights of everybody: a file per noun. Collections and globals stand under their slug. */
export const policies = {
  'allowed-words': allowedWords,
  contacts,
  departments,
  flags,
  handovers,
  'import-records': importRecords,
  municipalities,
  notices,
  'number-exceptions': numberExceptions,
  'payload-locked-documents': payloadLockedDocuments,
  'payload-migrations': payloadMigrations,
  'readability-overview': readabilityOverview,
  'review-confirmations': reviewConfirmations,
  schedules,
  'search-decisions': searchDecisions,
  'search-explanations': searchExplanations,
  'search-suggestions': searchSuggestions,
  searches,
  settings,
  synonyms,
  themes,
  'upl-products': uplProducts,
  users,
  'vac-findability': vacFindability,
  'vac-records': vacRecords,
  'vac-scores': vacScores,
  vacs,
  work,
}

export type Noun = keyof typeof policies
export type Verb<N extends Noun> = N extends Noun ? keyof (typeof policies)[N]['verbs'] & string : never
