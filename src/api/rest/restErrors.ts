import type { AfterErrorHook, PayloadRequest } from 'payload'
import { isDatabaseAway } from '../../database/isDatabaseAway'
import { sqlStateOf } from '../../database/sqlStateOf'
import { type ErrorCode, httpStatusByCode, type IssueParam } from '../../errors'
import { errorSentence } from '../../messages/errorSentence'
import { type Language, toLanguage } from '../../messages/language'
import { restWords } from '../../messages/restWords'
import { faultSentence } from './faultSentence'
import type { RestErrors } from './restError'

/** What the errors of Payload carry. By what they hold, not by class: a build can hold a class twice. */
interface Caught {
  name?: unknown
  message: string
  status?: unknown
  isPublic?: unknown
  data?: { errors?: unknown } | null
  code?: unknown
  params?: Record<string, IssueParam>
  headers?: Record<string, string>
}

interface Told {
  status: number
  response: RestErrors
}

/**
 * What Payload's REST API says of an error. Payload itself goes by the names of classes, sends English, and makes a 500
 * of what PostgreSQL refuses; here it goes by what the error is.
 */
export const restErrors: AfterErrorHook = ({ error, req }) => {
  const { status, response } = told(error as Caught, req)
  const headers = retryHeaders(error as Caught, status)
  if (headers) {
    req.responseHeaders = new Headers(req.responseHeaders)
    for (const [name, value] of Object.entries(headers)) req.responseHeaders.set(name, value)
  }
  return { status, response: response as unknown as Record<string, unknown> }
}

function told(error: Caught, req: PayloadRequest): Told {
  const language = toLanguage(req.i18n?.language)
  if (isDatabaseAway(error)) return ofCode('database_unavailable', language)
  if (typeof error.code === 'string' && error.code in httpStatusByCode) return ofCode(error.code as ErrorCode, language, error.params)
  const status = typeof error.status === 'number' ? error.status : 500
  if (status < 500 && error.isPublic !== false) return ofPayload(error, { status, language, req })
  // The adapter stumbles over a preference that is not there.
  if (req.method === 'DELETE' && (req.pathname ?? req.url ?? '').includes('/payload-preferences/')) return ofCode('not_found', language)
  // A value that does not fit its column, or refers to nothing; and whatever a read stumbles over because of what it was asked.
  const isOfRequest = /^(?:22|23)/.test(sqlStateOf(error)) || (req.method === 'GET' && Boolean(req.search))
  return ofCode(isOfRequest ? 'invalid_request' : 'internal', language)
}

function ofCode(code: ErrorCode, language: Language, params?: Caught['params']): Told {
  return {
    status: httpStatusByCode[code],
    response: { errors: [{ name: code, message: errorSentence({ code, ...(params ? { params } : {}) }, language) }] },
  }
}

function ofPayload(error: Caught, { status, language, req }: { status: number; language: Language; req: PayloadRequest }): Told {
  const words = restWords[language]
  const name = typeof error.name === 'string' && error.name !== '' ? error.name : 'APIError'
  const isSignedOut = status === 403 && !req.user && error.message === req.t?.('error:notAllowedToPerformAction')
  const isQuery = name === 'QueryError'
  const message = isSignedOut
    ? words.signedOut
    : isQuery
      ? words.query
      : (faultSentence(error.data, req) ?? words.payload[error.message] ?? error.message)
  return { status, response: { errors: [{ name, message, ...(error.data && !isQuery ? { data: error.data } : {}) }] } }
}

function retryHeaders({ headers }: Caught, status: number): Record<string, string> | null {
  if (headers) return headers
  return status === 503 ? { 'Retry-After': '10' } : null
}
