import { createHash } from 'node:crypto'
import { env } from '../../env'
import { embedScript } from '../../ui/embed/embedScript'

const script = embedScript(env.PUBLIC_URL)
/** Weak: whoever compresses it on the way sends other bytes. */
const tag = `"${createHash('sha256').update(script).digest('base64url').slice(0, 20)}"`

const HEADERS = {
  'Content-Type': 'text/javascript; charset=utf-8',
  // Pages of others load it, also with crossorigin or as a module.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  ETag: `W/${tag}`,
}

/** The script that other sites place to show our questions. */
export function GET(request: Request): Response {
  if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers: HEADERS })
  return new Response(script, { headers: HEADERS })
}
