import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { AppError, UnauthenticatedError } from '../../errors'
import { addressKey, take } from '../../limits/take'
import type { User } from '../../payload-types'
import { payloadInstance } from '../payloadInstance'
import { authenticate } from '../session/authenticate'
import { rememberedUser } from '../session/rememberedUser'
import { problemResponse } from './problem'

/** Version of the public API, sent with every answer (NL GOV API Design Rules, API-57). */
export const API_VERSION = '1.0.0'

type Params = Record<string, string>

export interface PublicCall {
  request: Request
  url: URL
  params: Params
}

export interface SignedInCall extends PublicCall {
  payload: Payload
  user: User
  /** Carries the user into Payload, so that access rules and hooks know who asks. */
  req: PayloadRequest
}

export type Route = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** A route that anyone on the internet may call, from any origin. */
export function publicRoute(answer: (call: PublicCall) => Promise<unknown>): Route {
  return guarded(async (call) => Response.json(await answer(call), { headers: publicHeaders }))
}

/** A route for signed-in users only; its answers are stored nowhere. */
export function signedInRoute(answer: (call: SignedInCall) => Promise<unknown>, status = 200): Route {
  return guarded(async (call) => {
    const { payload, user } = await authenticate(call.request.headers)
    if (!user) {
      if (call.request.method !== 'GET') await take([{ limit: 'anonymousAddress', key: addressKey() }])
      throw new UnauthenticatedError('A signed-in user is needed.')
    }
    const req = await createLocalReq({ user }, payload)
    const body = await answer({ ...call, payload, user, req })
    return Response.json(body, { status, headers: signedInHeaders })
  })
}

/** The same for the searches that are sent at every letter: who asks is looked up once a second. */
export function typingRoute(answer: (call: Omit<SignedInCall, 'req'>) => Promise<unknown>): Route {
  return guarded(async (call) => {
    const user = await rememberedUser(call.request.headers)
    if (!user) throw new UnauthenticatedError('A signed-in user is needed.')
    return Response.json(await answer({ ...call, payload: await payloadInstance(), user }), { headers: signedInHeaders })
  })
}

const signedInHeaders = { 'API-Version': API_VERSION, 'Cache-Control': 'private, no-store' }

export const publicHeaders = {
  'API-Version': API_VERSION,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version',
  // Long enough to take the load of a busy page, short enough that a correction shows at once.
  'Cache-Control': 'public, max-age=1, stale-while-revalidate=5',
}

/** Query parameters as an object, ready for zod; of a repeated one the last counts. */
export function queryOf(url: URL): Params {
  return Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''))
}

function guarded(answer: (call: PublicCall) => Promise<Response>): Route {
  return async (request, context) => {
    try {
      return await answer({ request, url: new URL(request.url), params: await context.params })
    } catch (error) {
      if (!(error instanceof AppError)) await logUnexpected(error)
      return problemResponse(error, { 'API-Version': API_VERSION, 'Access-Control-Allow-Origin': '*' })
    }
  }
}

async function logUnexpected(error: unknown): Promise<void> {
  const status = (error as { status?: number })?.status
  if ((error as { name?: string })?.name === 'ZodError' || (status !== undefined && status < 500)) return
  const payload = await payloadInstance().catch(() => null)
  payload?.logger.error({ err: error, msg: 'A request failed.' })
}
