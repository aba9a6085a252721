import type { ErrorCode } from '../../errors'
import { httpStatusByCode } from '../../errors'
import { problemWords } from '../../messages/problemWords'
import type { Language } from '../../messages/language'

export interface RestErrors {
  errors: { name: string; message: string; data?: unknown }[]
}

/** A refusal in the shape of Payload's REST API, which the admin reads too. */
export function restError(
  code: ErrorCode,
  { language = 'nl', message, headers }: { language?: Language; message?: string; headers?: Record<string, string> } = {},
): Response {
  const sentence = message ?? problemWords[language][code]
  const body: RestErrors & { message: string } = { errors: [{ name: code, message: sentence }], message: sentence }
  return Response.json(body, { status: httpStatusByCode[code], headers: { 'Cache-Control': 'no-store', ...headers } })
}
