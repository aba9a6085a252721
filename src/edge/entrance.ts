import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { inRequest } from '../requestContext'
import { allowedMethods } from './allowedMethods'
import { bodyLimit } from './bodyLimits'
import { clientAddress } from './clientAddress'
import { guardResponse } from './guardResponse'
import { limitBody } from './limitBody'

/** What a request passes before anything else of ours sees it, and its answer after everything else. */
export function entrance(handle: RequestListener): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const context = { address: clientAddress(request), isDatabaseAway: false }
    const { refuse } = guardResponse({ request, response, path, context })
    if (!isReadable(request.url ?? '', path)) return refuse('invalid_request')
    // Nothing stands at the top of an API; Next would show a page.
    if (/^\/(?:api|v1)\/?$/.test(path)) return refuse('not_found')
    const methods = allowedMethods(path)
    if (!methods.includes(request.method ?? '')) return refuse('method_not_allowed', { Allow: methods.join(', ') })
    if (!limitBody(request, bodyLimit(path), () => refuse('too_large'))) return
    // Node leaves this to us, so that nothing is sent in vain (scripts/web.ts).
    if (/100-continue/i.test(request.headers.expect ?? '')) response.writeContinue()
    inRequest(context, () => handle(request, response))
  }
}

/** Whether an address can be read at all: Next and Payload answer with a stack where a percent sign stands alone. */
function isReadable(url: string, path: string): boolean {
  if (!path.startsWith('/') || !URL.canParse(url, 'http://localhost')) return false
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
