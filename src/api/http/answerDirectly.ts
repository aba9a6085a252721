import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../../env'
import { getAgentSearch } from '../agent/getAgentSearch'
import { getVacs } from '../vacs/getVacs'
import type { Route } from './handle'
import { encodeBody } from './encodeBody'
import { securityHeaders } from './securityHeaders'

interface TypedRoute {
  route: Route
  /** Answers of fewer bytes are not compressed. */
  smallest: number
}

/** What is asked at every letter that somebody types. Next answers these addresses too, at several times the cost. */
const typedRoutes: Readonly<Record<string, TypedRoute>> = {
  // On a phone every packet counts.
  '/v1/vacs': { route: getVacs, smallest: 1_400 },
  // On the line of an office ten packets arrive as soon as three: to compress them only takes time.
  '/v1/agent/search': { route: getAgentSearch, smallest: 14_000 },
}

/** Answers a search straight from the web server; false when the request is not for one of those routes. */
export function answerDirectly(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = ''] = (request.url ?? '').split('?')
  const typed = typedRoutes[path]
  if (typed === undefined || request.method !== 'GET' || !URL.canParse(request.url ?? '', env.PUBLIC_URL)) return false
  // Routes answer what goes wrong by themselves; a request that cannot be read at all must not end the process.
  answer(typed, request, response).catch((error: unknown) => {
    process.emitWarning(error instanceof Error ? error : String(error))
    response.destroy()
  })
  return true
}

async function answer({ route, smallest }: TypedRoute, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await route(new Request(new URL(request.url ?? '', env.PUBLIC_URL), { headers: toHeaders(request) }), {
    params: Promise.resolve({}),
  })
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
