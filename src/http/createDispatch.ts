import { createLocalReq } from 'payload'
import { AppError, ForbiddenError, NotFoundError, UnauthenticatedError } from '../errors'
import { addressKey, take } from '../limits/take'
import type { User } from '../payload-types'
import { answerHeaders, everyAnswer, optionsResponse } from './answerHeaders'
import type { May, Route, Sources } from './defineRoute'
import { problemResponse } from './problem'
import { readCall } from './readCall'
import type { RouteTable } from './RouteTable'

/** What the table needs of the house around it. */
export interface Services {
  sources: () => Promise<Sources>
  /** The user behind these headers; `isTyped`: as of a second ago will do. */
  findUser: (headers: Headers, isTyped: boolean) => Promise<User | null>
}

export type Dispatch = (request: Request) => Promise<Response>

interface Found {
  route: Route
  request: Request
  url: URL
  params: Record<string, string>
}

/** Answers every request for an address of the table, and says what is wrong with any other. Never throws. */
export function createDispatch(table: RouteTable, services: Services): Dispatch {
  return async (request) => {
    try {
      const url = new URL(request.url)
      const place = table.at(url.pathname)
      if (place === null) throw new NotFoundError('There is no such resource.')
      const methods = table.methodsAt(url.pathname) ?? []
      const isPublic = place.routes.some(({ may }) => may === 'anyone')
      if (request.method === 'OPTIONS') return optionsResponse(isPublic, methods)
      const method = request.method === 'HEAD' ? 'GET' : request.method
      const route = place.routes.find((each) => each.method === method)
      if (!route) return methodNotAllowed(methods)
      return await answer({ route, request, url, params: place.params }, services)
    } catch (error) {
      if (!(error instanceof AppError)) await logUnexpected(error, services)
      return problemResponse(error, everyAnswer)
    }
  }
}

async function answer({ route, request, url, params }: Found, { sources, findUser }: Services): Promise<Response> {
  const user = route.may === 'anyone' ? null : await findUser(request.headers, route.typed !== undefined)
  await requireRight(route.may, user, request)
  const given = await sources()
  const understood = await readCall(route, { request, url, params }, given)
  const payloadRequest = () => createLocalReq(user ? { user } : {}, given.payload)
  const found = await route.handle({ ...given, ...understood, url, user: user as User, payloadRequest })
  const init = { status: route.status ?? 200, headers: answerHeaders(route) }
  if (route.type !== 'text/html') return Response.json(found, init)
  return new Response(String(found), { ...init, headers: { ...init.headers, 'Content-Type': 'text/html; charset=utf-8' } })
}

async function requireRight(may: May, user: User | null, request: Request): Promise<void> {
  if (may === 'anyone') return
  if (!user) {
    if (request.method !== 'GET' && request.method !== 'HEAD') await take([{ limit: 'anonymousAddress', key: addressKey() }])
    throw new UnauthenticatedError('A signed-in user is needed.')
  }
  if (may !== 'signedIn' && !may(user)) throw new ForbiddenError('The user may not do this.')
}

function methodNotAllowed(methods: readonly string[]): Response {
  return problemResponse(new AppError('method_not_allowed', 'The address does not know this method.'), {
    ...everyAnswer,
    Allow: methods.join(', '),
  })
}

async function logUnexpected(error: unknown, { sources }: Services): Promise<void> {
  const status = (error as { status?: number } | null)?.status
  if (status !== undefined && status < 500) return
  const given = await sources().catch(() => null)
  given?.payload.logger.error({ err: error, msg: 'A request failed.' })
}
