import type { Payload, PayloadRequest } from 'payload'
import { authorize } from '../../../policies/authorize'
import { ownDepartments } from '../../../policies/person'
import { scrubPersonalData } from '../../content/scrubPersonalData'
import { inTransaction } from '../../database/inTransaction'
import { ForbiddenError, InvalidRequestError } from '../../errors'
import { addWord } from '../../findability/addWord'
import { searchKey } from '../../figures/searchKey'
import { searchWords } from '../../messages/searchWords'
import { synonymWords } from '../../messages/synonymWords'
import type { SearchDecision, User } from '../../payload-types'
import { createFlag } from '../flags/createFlag'
import type { DecisionResponse, SuggestionDecision } from './schema'

interface Deciding {
  payload: Payload
  req: PayloadRequest
  user: User
}

/** Does what was decided about a search, as that user, and remembers it: both or neither. */
export async function decideSuggestion(deciding: Deciding, decision: SuggestionDecision): Promise<DecisionResponse> {
  authorize(deciding.user, 'decide', 'search-suggestions')
  const { req } = deciding
  return inTransaction(req, async () => {
    await act(deciding, decision)
    await remember(deciding, decision)
    return { action: decision.action }
  })
}

async function act({ payload, req, user }: Deciding, decision: SuggestionDecision): Promise<void> {
  switch (decision.action) {
    case 'searchTerm':
      await addWord(req, { vac: decision.vac, field: 'searchTerms', word: decision.term })
      return
    case 'synonym': {
      const { kind, from, to } = decision
      const data = { kind, from, to, note: synonymWords.nl.note }
      await payload.create({ collection: 'synonyms', data, depth: 0, overrideAccess: false, user, req })
      return
    }
    case 'missing': {
      const { query, count } = decision
      const said = count === undefined ? '' : searchWords.nl.askedSoOften(count)
      await createFlag(payload, req, { subject: 'missing', kind: 'missing', query, text: said, wantsReply: true, isAnonymous: false })
      return
    }
    case 'dismiss':
      return
  }
}

/** An owner who does not need what is of nobody says so for their departments; all else holds for everybody. */
async function remember({ payload, req, user }: Deciding, decision: SuggestionDecision): Promise<void> {
  const query = scrubPersonalData(decision.query)
  const key = searchKey(query)
  if (key === '') throw new InvalidRequestError('The query holds no words that are kept.')
  const vac = 'vac' in decision ? (decision.vac ?? null) : null
  const own = ownDepartments(user)
  if (decision.action === 'dismiss' && vac !== null && own !== null) await refuseForeignVac(req, vac, own)
  const departments = decision.action === 'dismiss' && vac === null && own !== null ? own : [null]
  if (departments.length === 0) throw new ForbiddenError('An owner without a department decides for nobody.')
  const data: Pick<SearchDecision, 'query' | 'key' | 'action' | 'vac' | 'decidedByName'> = {
    query,
    key,
    action: decision.action,
    vac,
    decidedByName: user.name,
  }
  for (const department of departments) {
    await payload.create({ collection: 'search-decisions', data: { ...data, department }, depth: 0, overrideAccess: true, req })
  }
}

async function refuseForeignVac(req: PayloadRequest, vac: number, own: number[]): Promise<void> {
  const where = { id: { equals: vac }, owningDepartment: { in: own } }
  const { totalDocs } = await req.payload.count({ collection: 'vacs', where, overrideAccess: true, req })
  if (totalDocs === 0) throw new ForbiddenError('This answer is of another department.')
}
