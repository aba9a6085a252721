import { type ErrorCode, httpStatusByCode } from '../errors'
import { everyAnswer } from '../http/answerHeaders'
import { problemWords } from '../messages/problemWords'
import { refusalPage } from '../ui/site/refusalPage'
import { pathKind } from './pathKind'

export interface Refusal {
  status: number
  headers: Record<string, string>
  body: string
}

/** After so many seconds a program may ask again; people are told a minute. */
const RETRY_SECONDS = 10

/** Why a request is not answered, in the shape that belongs to its address. Needs neither the database nor Next. */
export function refusal(path: string, code: ErrorCode, more: Record<string, string> = {}): Refusal {
  const status = httpStatusByCode[code]
  const headers = { 'Cache-Control': 'no-store', ...(status === 503 ? { 'Retry-After': String(RETRY_SECONDS) } : {}), ...more }
  const kind = pathKind(path)
  if (kind === 'page') return { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' }, body: refusalPage(code) }
  const detail = problemWords.nl[code]
  return kind === 'v1'
    ? {
        status,
        headers: { ...headers, ...everyAnswer, 'Content-Type': 'application/problem+json' },
        body: JSON.stringify({ status, title: code, detail }),
      }
    : {
        status,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ errors: [{ name: code, message: detail }] }),
      }
}
