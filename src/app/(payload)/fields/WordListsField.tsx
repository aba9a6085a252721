import { can } from '../../../../policies/can'
import { WordLists } from '../../../admin/findability/WordLists'
import type { User } from '../../../payload-types'

/** The lists of words of an answer, with what this user may do about them. */
export function WordListsField({ user }: { user?: User | null }) {
  return (
    <WordLists abilities={{ readSearches: can(user, 'read', 'search-suggestions'), suggestNames: can(user, 'suggest', 'upl-products') }} />
  )
}
