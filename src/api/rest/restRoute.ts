import config from '@payload-config'
import { executeAuthStrategies, type SanitizedConfig } from 'payload'
import { isDatabaseAway } from '../../database/isDatabaseAway'
import { TooManyRequestsError } from '../../errors'
import { addressKey, take } from '../../limits/take'
import { errorSentence } from '../../messages/errorSentence'
import { type Language, toLanguage } from '../../messages/language'
import { restWords } from '../../messages/restWords'
import { payloadInstance } from '../payloadInstance'
import { endpointsAt } from './endpointsAt'
import { isReadableQuery } from './isReadableQuery'
import { readRestBody } from './readRestBody'
import { restError } from './restError'

type Handler = (request: Request, context: { params: Promise<{ slug: string[] }> }) => Promise<Response>

/** Largest id that a column holds; a larger one names nothing. */
const MAX_ID = 2_147_483_647
const AUTHENTICATION = /^(?:login|unlock|forgot-password|reset-password|first-register)$/
/** Payload answers at these whatever is set up. Accounts are made by an administrator: there is nothing to verify. */
const ABSENT = /^users\/verify(?:\/|$)/
const METHOD_OVERRIDES = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/**
 * Payload's REST API behind a check of what it takes for granted: an address and a query that can be read, ids that are
 * numbers, a body that is a JSON object. What is not so is refused in the shape of its own errors (restErrors.ts).
 */
export function restRoute(handler: Handler): Handler {
  return async (request, context) => {
    const language = toLanguage(request.headers.get('accept-language') ?? 'nl')
    try {
      const { slug: segments } = await context.params
      const asked = await asRequest(request)
      const refused = refuseAddress(await config, { request: asked, segments, language })
      if (refused) return refused
      if (['GET', 'OPTIONS'].includes(asked.method)) return await handler(asked, context)
      if (!(await isSignedIn(asked.headers))) await take([{ limit: 'anonymousAddress', key: addressKey() }])
      if (asked.method === 'DELETE') return await handler(asked, context)
      const body = await readRestBody(asked, language)
      if (typeof body !== 'string') return body
      if (segments[0] === 'users' && AUTHENTICATION.test(segments[1] ?? '') && !holdsTexts(body))
        return restError('invalid_request', { language })
      return await handler(withBody(asked, body), context)
    } catch (error) {
      if (error instanceof TooManyRequestsError)
        return restError(error.code, { language, message: errorSentence(error, language), headers: error.headers })
      // Payload's own handling of errors begins only once it has read the request.
      if (isDatabaseAway(error)) return restError('database_unavailable', { language, headers: { 'Retry-After': '10' } })
      if (request.method === 'GET' && new URL(request.url).search !== '') return restError('invalid_request', { language })
      throw error
    }
  }
}

/** A write without a session is nobody's, and will be refused or is about signing in. A cookie alone says nothing: anybody can send one. */
async function isSignedIn(headers: Headers): Promise<boolean> {
  return (await executeAuthStrategies({ headers, payload: await payloadInstance() })).user !== null
}

interface Asked {
  request: Request
  segments: string[]
  language: Language
}

function refuseAddress(sanitized: SanitizedConfig, { request, segments, language }: Asked): Response | null {
  if (!isReadableQuery(new URL(request.url).searchParams)) return restError('invalid_request', { language })
  if (request.method === 'OPTIONS') return null
  const found = ABSENT.test(segments.join('/'))
    ? []
    : segments.join('/') === 'og'
      ? [{ method: 'GET', params: {} }]
      : endpointsAt(sanitized, segments)
  if (found.length === 0) return restError('not_found', { language, message: restWords[language].unknownAddress })
  // Two patterns can fit: /count and /:id. What names no document is no address of one.
  const fitting = found.filter((endpoint) => endpoint.method === request.method)
  if (fitting.length === 0) {
    const allowed = [...new Set(found.map((endpoint) => endpoint.method))]
    return restError('method_not_allowed', {
      language,
      headers: { Allow: [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ') },
    })
  }
  return fitting.every(({ params }) => params.id !== undefined && !isId(params.id)) ? restError('not_found', { language }) : null
}

function isId(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= MAX_ID
}

/** What signing in takes is text, or is not there. */
function holdsTexts(body: string): boolean {
  const fields = JSON.parse(body) as Record<string, unknown>
  return ['email', 'username', 'password', 'token'].every((name) => fields[name] === undefined || typeof fields[name] === 'string')
}

/** The same request as Payload answers it best. Long questions come as the form of a POST; they are reads like any other. */
async function asRequest(request: Request): Promise<Request> {
  // Next sends no body with the answer to HEAD; Payload knows GET only.
  if (request.method === 'HEAD') return new Request(request.url, { method: 'GET', headers: request.headers, signal: request.signal })
  const isRead = request.method === 'POST' && METHOD_OVERRIDES.some((name) => request.headers.get(name) === 'GET')
  if (!isRead || !(request.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')) return request
  const url = new URL(request.url)
  const query = await request.text()
  url.search = [url.search.slice(1), query].filter(Boolean).join('&')
  return new Request(url, {
    method: 'GET',
    headers: without(request.headers, [...METHOD_OVERRIDES, 'content-type', 'content-length']),
    signal: request.signal,
  })
}

function withBody(request: Request, body: string): Request {
  const headers = without(request.headers, ['content-length', 'content-type'])
  headers.set('content-type', 'application/json')
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal })
}

function without(headers: Headers, names: string[]): Headers {
  const kept = new Headers(headers)
  for (const name of names) kept.delete(name)
  return kept
}
