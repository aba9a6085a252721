import { publicHeaders } from './handle'

/** Tells browsers on other sites that they may ask. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...publicHeaders, 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': 'Content-Type' },
  })
}
