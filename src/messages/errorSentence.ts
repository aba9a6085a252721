import type { ErrorCode, IssueParam } from '../errors'
import { accountWords } from './accountWords'
import type { Language } from './language'
import { problemWords } from './problemWords'

/** What a user reads of an error: the words of its code, with how long to wait where that is known. */
export function errorSentence({ code, params }: { code: ErrorCode; params?: Record<string, IssueParam> }, language: Language): string {
  const seconds = params?.seconds
  return code === 'too_many_requests' && typeof seconds === 'number'
    ? accountWords[language].wait(Math.max(1, Math.ceil(seconds / 60)))
    : problemWords[language][code]
}
