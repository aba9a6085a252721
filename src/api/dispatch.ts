import { createDispatch } from '../http/createDispatch'
import { RouteTable } from '../http/RouteTable'
import { currentSources } from './currentSources'
import { routes } from './routes'
import { authenticate } from './session/authenticate'
import { rememberedUser } from './session/rememberedUser'

export const table = new RouteTable(routes)

/** Answers a request for any of our own routes. */
export const dispatch = createDispatch(table, {
  sources: currentSources,
  findUser: async (headers, isTyped) => (isTyped ? rememberedUser(headers) : (await authenticate(headers)).user),
})
