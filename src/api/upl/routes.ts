import { can } from '../../../policies/can'
import { defineRoute } from '../../http/defineRoute'
import type { User } from '../../payload-types'
import { addUpl } from './addUpl'
import { loadVacsWithoutUpl } from './loadVacsWithoutUpl'
import {
  uplAdded,
  uplAddition,
  uplSuggestionsAnswer,
  uplSuggestionsBody,
  uplSuggestionsQuery,
  vacsWithoutUpl,
  vacsWithoutUplQuery,
} from './schema'
import { suggestUplFor, suggestUplForText } from './suggestUplFor'

const may = (user: User) => can(user, 'suggest', 'upl-products')

const add = defineRoute({
  method: 'POST',
  path: '/v1/upl',
  may,
  body: uplAddition,
  answer: uplAdded,
  handle: async ({ payloadRequest, body }) => addUpl(await payloadRequest(), body),
})

const listMissing = defineRoute({
  method: 'GET',
  path: '/v1/upl/missing',
  may,
  query: vacsWithoutUplQuery,
  answer: vacsWithoutUpl,
  handle: ({ payload, user, query: { page } }) => loadVacsWithoutUpl({ payload, user, page }),
})

const suggestForVac = defineRoute({
  method: 'GET',
  path: '/v1/upl/suggestions',
  may,
  query: uplSuggestionsQuery,
  answer: uplSuggestionsAnswer,
  handle: ({ payload, user, query: { vac } }) => suggestUplFor(payload, user, vac),
})

const suggestForText = defineRoute({
  method: 'POST',
  path: '/v1/upl/suggestions',
  may,
  body: uplSuggestionsBody,
  answer: uplSuggestionsAnswer,
  handle: ({ payload, user, body }) => suggestUplForText(payload, user, body),
})

/** Names of the national list of products. */
export const uplRoutes = [add, listMissing, suggestForVac, suggestForText]
