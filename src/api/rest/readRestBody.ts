import { InvalidRequestError } from '../../errors'
import type { Language } from '../../messages/language'
import { restWords } from '../../messages/restWords'
import { parseBody } from '../../http/parseBody'
import { restError } from './restError'

/**
 * The JSON object that a write of Payload's REST API carries, as text; a Response when there is none. The admin sends it
 * as a field of a form. Nothing at all counts as an empty object: Payload itself stumbles over it.
 */
export async function readRestBody(request: Request, language: Language): Promise<string | Response> {
  const refuse = (message: string) => restError('invalid_request', { language, message })
  const words = restWords[language]
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  const isForm = type.startsWith('multipart/')
  const text = isForm ? await payloadOf(request) : await request.text()
  if (text === null) return refuse(words.noFiles)
  if (text.trim() === '') return '{}'
  if (!isForm && !/^application\/(?:[\w.-]+\+)?json\b/.test(type)) return refuse(words.notJson)
  try {
    const value = parseBody(text)
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? text : refuse(words.notJson)
  } catch (error) {
    if (!(error instanceof InvalidRequestError)) throw error
    return refuse(error.cause === undefined ? words.tooDeep : words.notJson)
  }
}

/** Null when the form holds files: no collection takes any. */
async function payloadOf(request: Request): Promise<string | null> {
  const form = await request.formData().catch(() => new FormData())
  if ([...form.values()].some((value) => typeof value !== 'string')) return null
  const payload = form.get('_payload')
  return typeof payload === 'string' ? payload : ''
}
