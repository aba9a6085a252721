import { APIError } from 'payload'
import { isDatabaseAway } from '../database/isDatabaseAway'
import { sqlStateOf } from '../database/sqlStateOf'
import { AppError, type ErrorCode, InvalidRequestError, httpStatusByCode } from '../errors'
import { errorSentence } from '../messages/errorSentence'
import { problemWords } from '../messages/problemWords'
import { type Fault, FaultyRequestError } from './faults'

interface Problem {
  status: number
  title: string
  detail: string
  /** What is wrong with a request, each with the name of its parameter or field. */
  invalidParams?: readonly Fault[]
  /** What Payload says is wrong with a document. */
  errors?: { path: string; message: string }[]
}

/**
 * Any caught error as a problem+json answer (RFC 9457; NL GOV API Design Rules). What we did not
 * foresee becomes a 500 that tells nothing of our inside.
 */
export function problemResponse(error: unknown, headers: Record<string, string> = {}): Response {
  const problem = toProblem(error)
  // An error can say itself when it is worth trying again.
  const own = (error as { headers?: Record<string, string> } | null)?.headers ?? (problem.status === 503 ? { 'Retry-After': '10' } : {})
  return Response.json(problem, {
    status: problem.status,
    headers: { ...headers, ...own, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}

function toProblem(error: unknown): Problem {
  if (isDatabaseAway(error)) return ofCode('database_unavailable')
  if (error instanceof FaultyRequestError) return { ...ofCode('invalid_request'), invalidParams: error.faults }
  if (error instanceof AppError)
    return { ...ofCode(error.code, error instanceof InvalidRequestError ? error.message : undefined), detail: errorSentence(error, 'nl') }
  if (error instanceof APIError && error.status < 500) return ofPayload(error)
  // A value that does not fit its column, such as one with a NUL in it.
  return ofCode(sqlStateOf(error).startsWith('22') ? 'invalid_request' : 'internal')
}

function ofCode(code: ErrorCode, title?: string): Problem {
  return { status: httpStatusByCode[code], title: title ?? code, detail: problemWords.nl[code] }
}

const codeByStatus: Record<number, ErrorCode> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  423: 'locked',
}

/** Payload's own errors: their public messages are ours to pass on, with the fields they are about. */
function ofPayload(error: APIError): Problem {
  const faults = (error.data as { errors?: { path: string; message: string }[] } | null)?.errors
  const code = codeByStatus[error.status] ?? 'invalid_request'
  return {
    status: error.status,
    title: code,
    detail: error.isPublic && !faults ? error.message : (faults?.[0]?.message ?? problemWords.nl[code]),
    ...(faults ? { errors: faults.map(({ path, message }) => ({ path, message })) } : {}),
  }
}
