import { AppError, httpStatusByCode } from '../../errors'
import { errorSentence } from '../../messages/errorSentence'

export interface RefusedForm {
  status: number
  text: string
  headers?: Record<string, string>
}

/** What a form is told of an expected failure. Throws what is none. */
export function refusedForm(error: unknown): RefusedForm {
  if (error instanceof AppError) {
    const { headers } = error as { headers?: Record<string, string> }
    return { status: httpStatusByCode[error.code], text: errorSentence(error, 'nl'), ...(headers ? { headers } : {}) }
  }
  // Errors of Payload: a public sentence, or one for each field.
  const { status, message, data } = error as { status?: unknown; message?: unknown; data?: { errors?: { message?: unknown }[] } | null }
  if (typeof status !== 'number' || status >= 500) throw error
  return { status, text: String(data?.errors?.[0]?.message ?? message) }
}
