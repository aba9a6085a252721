import type { Answer } from '../../support/api'
import type { Attempt } from './attempts'

/** Sentences of the libraries below us, which tell people nothing. */
const FOREIGN = /unknown error|something went wrong|internal server error|cannot read propert|undefined|\bat .*:\d+:\d+/i

/** What is wrong with an answer to input that makes no sense: a fault of ours, or a shape that belongs elsewhere. Null when it is right. */
export function faultOf({ method, path }: Attempt, { status, headers, body, text }: Answer): string | null {
  if (status >= 500) return `status ${status}`
  if (/^\/v1(?=[/?]|$)/.test(path) && !headers.get('api-version')) return `${status} without API-Version`
  if (status < 400 || method === 'HEAD') return null
  if (status === 405 && !headers.get('allow')) return '405 without Allow'
  const type = headers.get('content-type') ?? ''
  if (/^\/v1(?=[/?]|$)/.test(path)) {
    const { detail, status: told } = body as { detail?: unknown; status?: unknown }
    if (!type.startsWith('application/problem+json')) return `type ${type}`
    return told === status && isSentence(detail) ? null : `problem ${text.slice(0, 200)}`
  }
  if (/^\/api(?=[/?]|$)/.test(path)) {
    const messages = (body as { errors?: { message?: unknown }[] }).errors?.map(({ message }) => message) ?? []
    return messages.length > 0 && messages.every(isSentence) ? null : `errors ${text.slice(0, 200)}`
  }
  return type.startsWith('text/html') && /<h1|<html/i.test(text) ? null : `page ${status} ${type} ${text.slice(0, 100)}`
}

function isSentence(text: unknown): boolean {
  return typeof text === 'string' && text.trim().length > 5 && !FOREIGN.test(text)
}
