import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../../env'
import { getAgentSearch } from '../agent/getAgentSearch'
import { getVacs } from '../vacs/getVacs'
import type { Route } from './handle'
import { securityHeaders } from './securityHeaders'

/** What is asked at every letter that somebody types. Next answers these addresses too, at several times the cost. */
const typedRoutes: Readonly<Record<string, Route>> = { '/v1/vacs': getVacs, '/v1/agent/search': getAgentSearch }

/** Answers a search straight from the web server; false when the request is not for one of those routes. */
export function answerDirectly(request: IncomingMessage, response: ServerResponse): boolean {
  const [path = ''] = (request.url ?? '').split('?')
  const route = typedRoutes[path]
  if (route === undefined || request.method !== 'GET' || !URL.canParse(request.url ?? '', env.PUBLIC_URL)) return false
  // Routes answer what goes wrong by themselves; a request that cannot be read at all must not end the process.
  answer(route, request, response).catch((error: unknown) => {
    process.emitWarning(error instanceof Error ? error : String(error))
    response.destroy()
  })
  return true
}

async function answer(route: Route, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await route(new Request(new URL(request.url ?? '', env.PUBLIC_URL), { headers: toHeaders(request) }), { params: Promise.resolve({}) })
  // As bytes: a text would be written out twice.
  const body = Buffer.from(await found.arrayBuffer())
  const headers = Object.fromEntries([...securityHeaders.map(({ key, value }) => [key, value] as const), ...found.headers])
  response.writeHead(found.status, { ...headers, 'Content-Length': body.length }).end(body)
}

function toHeaders({ headers }: IncomingMessage): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]))
}
