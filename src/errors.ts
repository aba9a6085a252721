/** A value in the parameters of an error or an issue: what a message file needs to word it. */
export type IssueParam = string | number | boolean | null

/**
 * An expected failure as a value. `code` names the rule, `path` where it failed
 * (keys and indexes from the root of the checked value), `params` what the
 * message file fills in. The wording lives in the message files, never here.
 */
export interface Issue {
  code: string
  path: (string | number)[]
  params: Record<string, IssueParam>
}

/** Every error code that may leave the system, with its HTTP status. The one place where the two meet. */
export const httpStatusByCode = {
  invalid_request: 400,
  invalid_import: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  locked: 409,
  too_large: 413,
  too_many_requests: 429,
  unmapped_node: 500,
  write_lost: 500,
  internal: 500,
  search_unavailable: 503,
  mail_unavailable: 503,
  database_unavailable: 503,
} as const satisfies Record<string, number>

export type ErrorCode = keyof typeof httpStatusByCode

interface AppErrorOptions {
  cause?: unknown
  params?: Record<string, IssueParam>
  issues?: Issue[]
}

/** The root of the errors we throw on purpose. `message` is for logs, in English; users see the wording of `code`. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: Record<string, IssueParam>
  readonly issues: Issue[]

  constructor(code: ErrorCode, message: string, options: AppErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.code = code
    this.params = options.params ?? {}
    this.issues = options.issues ?? []
  }
}

/** The request itself is malformed: a wrong parameter, a body that is not JSON. */
export class InvalidRequestError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('invalid_request', message, options)
  }
}

/** Nobody is logged in, and somebody must be. */
export class UnauthenticatedError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('unauthenticated', message, options)
  }
}

/** Somebody is logged in who may not do this. */
export class ForbiddenError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('forbidden', message, options)
  }
}

export class NotFoundError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('not_found', message, options)
  }
}

/** The stored state is not the one the caller started from. */
export class ConflictError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('conflict', message, options)
  }
}

/** Somebody does something too often. `params.seconds` says how long to wait, `headers` tells programs. */
export class TooManyRequestsError extends AppError {
  readonly headers: Record<string, string>

  constructor(message: string, seconds: number, options: AppErrorOptions = {}) {
    super('too_many_requests', message, { ...options, params: { seconds } })
    this.headers = { 'Retry-After': String(seconds) }
  }
}

/** A target has no rendering for a node or mark. A programming error: text would be lost without it. */
export class UnmappedNodeError extends AppError {
  constructor(kind: 'node' | 'mark', type: string) {
    super('unmapped_node', `This target has no mapping for the ${kind} "${type}".`, { params: { kind, type } })
  }
}

/** A write that was acknowledged by the layer below is not in the database. */
export class WriteLostError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('write_lost', message, options)
  }
}

export class SearchUnavailableError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('search_unavailable', message, options)
  }
}

/**
 * Whether the search engine did not answer. By code, not by class: the built app may hold a class twice,
 * once for pages and once for routes.
 */
export function isSearchUnavailable(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 'search_unavailable'
}

/** The mail server cannot be reached, or asks to come back later. */
export class MailUnavailableError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('mail_unavailable', message, options)
  }
}

export class DatabaseUnavailableError extends AppError {
  constructor(message: string, options?: AppErrorOptions) {
    super('database_unavailable', message, options)
  }
}

/** The HTTP status for anything caught: that of its code, or 500 for what we did not foresee. */
export function toHttpStatus(error: unknown): number {
  return error instanceof AppError ? httpStatusByCode[error.code] : httpStatusByCode.internal
}
