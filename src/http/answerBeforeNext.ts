import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../env'
import type { Dispatch } from './createDispatch'
import { encodeBody } from './encodeBody'
import type { RouteTable } from './RouteTable'
import { securityHeaders } from './securityHeaders'

export interface Answering {
  table: RouteTable
  dispatch: Dispatch
}

/** Answers what is sent at every letter straight from the web server; false when the request is not for such a route. */
export function answerBeforeNext({ table, dispatch }: Answering, request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? ''
  const typed = table.at(url.split('?', 1)[0] ?? '')?.routes.find(({ method }) => method === request.method)?.typed
  if (typed === undefined || !URL.canParse(url, env.PUBLIC_URL)) return false
  // The dispatch tells what goes wrong by itself; a request that cannot be read at all must not end the process.
  answer(dispatch, typed.smallest, { request, response }).catch((error: unknown) => {
    process.emitWarning(error instanceof Error ? error : String(error))
    response.destroy()
  })
  return true
}

async function answer(
  dispatch: Dispatch,
  smallest: number,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const found = await dispatch(new Request(new URL(request.url ?? '', env.PUBLIC_URL), { headers: toHeaders(request) }))
  // As bytes: a text would be written out twice.
  const { body, headers: encoding } = encodeBody(Buffer.from(await found.arrayBuffer()), {
    accepted: request.headers['accept-encoding'],
    smallest,
  })
  const headers = Object.fromEntries([...securityHeaders.map(({ key, value }) => [key, value] as const), ...found.headers])
  response.writeHead(found.status, { ...headers, ...encoding, 'Content-Length': body.length }).end(body)
}

function toHeaders({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
}
