import { apiErrorWords } from '../messages/apiErrorWords'
import type { Language } from '../messages/language'

type Answer<T> = { isOk: true; data: T } | { isOk: false; message: string }

export interface RequestOptions {
  language: Language
  method?: 'GET' | 'POST' | 'PATCH'
  body?: Record<string, unknown>
  signal?: AbortSignal
  /** For a small change that must arrive also when the page closes right after it. */
  keepalive?: boolean
}

/**
 * Calls our own API or Payload's as the signed-in user. A refusal comes back as words for that user: the
 * server's own where it sent some that are meant for people, else those of the status. Throws only when
 * `signal` aborts.
 */
export async function requestJson<T>(
  url: string,
  { language, method = 'GET', body, signal, keepalive = false }: RequestOptions,
): Promise<Answer<T>> {
  const words = apiErrorWords[language]
  let response: Response
  try {
    response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'Accept-Language': language, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : null,
      signal: signal ?? null,
      keepalive,
    })
  } catch (error) {
    if (signal?.aborted) throw error
    return { isOk: false, message: words.offline }
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer !== null) return { isOk: true, data: answer as T }
  if (response.status === 403 && !(await isSignedIn())) return { isOk: false, message: words.signedOut }
  return { isOk: false, message: sentWords(answer, response.status) ?? statusWords(response.status, language) }
}

/** Payload answers an ended session with the same 403 as a missing right; to the user they are different things. */
async function isSignedIn(): Promise<boolean> {
  const response = await fetch('/api/users/me', { credentials: 'same-origin' }).catch(() => null)
  const answer: unknown = await response?.json().catch(() => null)
  return Boolean((answer as { user?: unknown } | null)?.user)
}

function statusWords(status: number, language: Language): string {
  const words = apiErrorWords[language]
  if (status === 401) return words.signedOut
  if (status === 403) return words.forbidden
  if (status === 404) return words.notFound
  if (status === 409) return words.conflict
  return words.unknown
}

/** Payload's form of an error: a list with a message, and for invalid fields a message for each. */
interface SentError {
  message?: unknown
  data?: { errors?: { message?: unknown }[] }
}

/** Statuses whose words are about this very request; those of a 401, 404 or 500 are general and say less than ours. */
const SPECIFIC: readonly number[] = [400, 403, 409, 413, 422, 429, 503]

/** The words of Payload (`errors`) or of our own API (`detail`, RFC 9457), if it sent any that help. */
function sentWords(answer: unknown, status: number): string | null {
  if (!SPECIFIC.includes(status) || typeof answer !== 'object' || answer === null) return null
  const { errors, detail } = answer as { errors?: unknown; detail?: unknown }
  const messages = Array.isArray(errors) ? (errors as SentError[]).flatMap(wordsOf) : [detail].filter(isText)
  return messages.length > 0 ? messages.join(' ') : null
}

function wordsOf({ message, data }: SentError): string[] {
  const fields = (data?.errors ?? []).map((field) => field.message).filter(isText)
  return fields.length > 0 ? fields : [message].filter(isText)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
