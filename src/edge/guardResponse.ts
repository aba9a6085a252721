import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../env'
import type { ErrorCode } from '../errors'
import { currentRequest, type RequestContext } from '../requestContext'
import { isBelow } from './pathKind'
import { refusal } from './refusal'
import { securityHeaders } from '../http/securityHeaders'

export interface Guard {
  /** Answers with a refusal, unless an answer has begun; what others still say about this request goes nowhere. */
  refuse: (code: ErrorCode, headers?: Record<string, string>) => void
}

interface Guarded {
  request: IncomingMessage
  response: ServerResponse
  path: string
  context: RequestContext
}

/** Where answers are for one person, or about signing in. */
const PERSONAL = ['/api', '/admin', '/agent', '/inloggen', '/uitloggen', '/v1/agent']
const SESSION = /(?:^|;\s*)payload-token=./

/**
 * Looks at every answer in the moment before it goes out, whoever made it: what was made while the database was away is
 * not believed, what belongs to one person is stored nowhere, and cookies travel over TLS alone where there is TLS.
 */
export function guardResponse({ request, response, path, context }: Guarded): Guard {
  const { writeHead, write, end } = response
  let isReplaced = false

  const refuse: Guard['refuse'] = (code, more) => {
    if (response.headersSent || isReplaced) return
    isReplaced = true
    const { status, headers, body } = refusal(path, code, more)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    for (const { key, value } of securityHeaders) response.setHeader(key, value)
    writeHead.call(response, status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
    end.call(response, request.method === 'HEAD' ? undefined : body, 'utf8')
  }

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (isReplaced || response.headersSent) return response
    if (typeof rest[0] === 'string') response.statusMessage = rest.shift() as string
    takeHeaders(response, rest[0])
    // Code that knows no context of ours can have lost it on the way; the mark of either will do.
    const isAway = context.isDatabaseAway || currentRequest()?.isDatabaseAway === true
    if (isAway && !isAcknowledgedWrite(request.method, status)) refuse('database_unavailable')
    else {
      if (isPersonal(request, path)) response.setHeader('Cache-Control', 'private, no-store')
      if (env.PUBLIC_URL.startsWith('https://')) secureCookies(response)
      writeHead.call(response, status)
    }
    return response
  }) as typeof response.writeHead

  response.write = ((...args: Parameters<typeof write>) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return isReplaced ? called(args) : write.apply(response, args)
  }) as typeof response.write

  response.end = ((...args: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (!isReplaced) end.apply(response, args)
    else called(args)
    return response
  }) as typeof response.end

  return { refuse }
}

/** A write that was reported as done is in the database (docs/decisions/0002), whatever failed beside it. */
function isAcknowledgedWrite(method: string | undefined, status: number): boolean {
  return method !== 'GET' && method !== 'HEAD' && status >= 200 && status < 300
}

function isPersonal({ headers }: IncomingMessage, path: string): boolean {
  if (path.startsWith('/_next/static/')) return false
  return PERSONAL.some((parent) => isBelow(path, parent)) || headers.authorization !== undefined || SESSION.test(headers.cookie ?? '')
}

function secureCookies(response: ServerResponse): void {
  const cookies = response.getHeader('Set-Cookie')
  if (cookies === undefined) return
  response.setHeader(
    'Set-Cookie',
    [cookies].flat().map((cookie) => (/;\s*secure\b/i.test(String(cookie)) ? String(cookie) : `${cookie}; Secure`)),
  )
}

/** Takes over the headers that writeHead was given, in any of its forms. */
function takeHeaders(response: ServerResponse, given: unknown): void {
  if (given === null || typeof given !== 'object') return
  if (!Array.isArray(given)) {
    for (const [name, value] of Object.entries(given)) if (value !== undefined) response.setHeader(name, value as string)
    return
  }
  const pairs = Array.isArray(given[0])
    ? (given as [string, string][])
    : given.flatMap((name, at) => (at % 2 === 0 ? [[name, given[at + 1]] as [string, string]] : []))
  for (const name of new Set(pairs.map(([name]) => name))) response.removeHeader(name)
  for (const [name, value] of pairs) response.appendHeader(name, value)
}

/** Tells whoever goes on writing that it is done. */
function called(args: unknown[]): true {
  const callback = args.at(-1)
  if (typeof callback === 'function') process.nextTick(callback as () => void)
  return true
}
