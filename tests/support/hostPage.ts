import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface HostPage {
  /** What stands in the body. */
  body: string
  /** The Content-Security-Policy of the site. */
  policy?: string
}

/** A site of somebody else, on an origin of its own: gives every page under a new address. */
export async function startHost(): Promise<{ add: (page: HostPage) => string; stop: () => void }> {
  const pages: HostPage[] = []
  const server: Server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    // Nothing is nothing: browsers ask for an icon.
    if (page === undefined) return void response.writeHead(204).end()
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...(page.policy === undefined ? {} : { 'Content-Security-Policy': page.policy }),
    })
    response.end(
      `<!doctype html><html lang="nl"><head><title>Buurtsite</title><meta name="viewport" content="width=device-width"></head><body><main>${page.body}</main></body></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    add: (page) => `http://127.0.0.1:${port}/${pages.push(page) - 1}`,
    stop: () => void server.close(),
  }
}
