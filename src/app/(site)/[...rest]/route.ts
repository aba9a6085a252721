import { notFoundPage } from '../../../ui/site/notFoundPage'
import { loadPlainSite } from '../loadSite'

export const dynamic = 'force-dynamic'

/**
 * Addresses that nothing else answers, and where pages lead that name an answer
 * or theme that is not there. Not Next's own `notFound()`: that sends an empty
 * body with status 404 and leaves the words to JavaScript.
 */
export async function GET(): Promise<Response> {
  return new Response(notFoundPage(await loadPlainSite()), {
    status: 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
