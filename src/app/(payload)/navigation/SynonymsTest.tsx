import { can } from '../../../../policies/can'
import { SynonymsTestLink } from '../../../admin/searchTest/SynonymsTestLink'
import type { User } from '../../../payload-types'

/** Above the list of synonyms, for those who may test the search. */
export function SynonymsTest({ user }: { user?: User | null }) {
  return can(user, 'read', 'search-explanations') ? <SynonymsTestLink /> : null
}
