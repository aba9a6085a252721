import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ServerTable } from '../http/serverTable'
import { inRequest } from '../requestContext'
import { allowedMethods } from './allowedMethods'
import { bodyLimit } from './bodyLimits'
import { clientAddress } from './clientAddress'
import { guardResponse } from './guardResponse'
import { limitBody } from './limitBody'

/**
 * What a request passes before anything else of ours sees it, and its answer after everything else. The table says what
 * stands below /v1, and answers what is not for Next.
 */
export function entrance(table: ServerTable, handle: RequestListener): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const context = { address: clientAddress(request), isDatabaseAway: false }
    const { refuse } = guardResponse({ request, response, path, context })
    if (!isReadable(request.url ?? '', path)) return refuse('invalid_request')
    // Nothing stands there, also once it is read as an address (/v1/x/%2e%2e); Next would show a page, or lead elsewhere.
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    if (/^\/(?:api\/?|v1\/(?:.*\/)?)$/.test(pathname)) return refuse('not_found')
    const methods = table.methodsAt(path) ?? allowedMethods(path)
    if (!methods.includes(request.method ?? '')) return refuse('method_not_allowed', { Allow: methods.join(', ') })
    if (!limitBody(request, table.limitAt(path) ?? bodyLimit(path), () => refuse('too_large'))) return
    // Node leaves this to us, so that nothing is sent in vain (scripts/web.ts).
    if (/100-continue/i.test(request.headers.expect ?? '')) response.writeContinue()
    inRequest(context, () => {
      if (!table.answer(request, response)) handle(request, response)
    })
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
