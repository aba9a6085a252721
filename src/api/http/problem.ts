import { APIError } from 'payload'
import { z } from 'zod'
import { AppError, type ErrorCode, InvalidRequestError, httpStatusByCode } from '../../errors'
import { problemWords } from '../../messages/problemWords'

interface Problem {
  status: number
  title: string
  detail: string
  errors?: { path: string; message: string }[]
}

/**
 * Any caught error as a problem+json answer (RFC 9457; NL GOV API Design Rules). What we did not
 * foresee becomes a 500 that tells nothing of our inside.
 */
export function problemResponse(error: unknown): Response {
  const problem = toProblem(error)
  return Response.json(problem, {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}

function toProblem(error: unknown): Problem {
  if (error instanceof z.ZodError) {
    const errors = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { ...ofCode('invalid_request'), errors }
  }
  if (error instanceof AppError) return ofCode(error.code, error instanceof InvalidRequestError ? error.message : undefined)
  if (error instanceof APIError && error.status < 500) return ofPayload(error)
  return ofCode('internal')
}

function ofCode(code: ErrorCode, title?: string): Problem {
  return { status: httpStatusByCode[code], title: title ?? code, detail: problemWords.nl[code] }
}

const codeByStatus: Record<number, ErrorCode> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not_found', 409: 'conflict', 423: 'locked' }

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
