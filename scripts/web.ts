import { createServer } from 'node:http'
import next from 'next'
import type { SharedWithServer } from '../src/api/http/prepareServer'
import { runServer } from './services/PlainError'
import { serverEnvironment } from './services/serverEnvironment'
import { tellContentType } from './services/tellContentType'

/**
 * `npm start`: the web server of the built app. Next makes the pages and the routes; searches that come at every
 * letter are answered before it, by the same code (docs/decisions/0008). src/api/http/prepareServer.ts hands that over.
 */
await runServer(async () => {
  const env = await serverEnvironment()
  const port = env.PORT
  // What goes wrong in a request is told by src/instrumentation.ts.
  const app = next({ dev: false, port, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const shared = globalThis as typeof globalThis & SharedWithServer

  const { entrance } = await import('../src/edge/entrance')
  const listener = entrance((request, response) => {
    if (shared.vraagbaakAnswerDirectly?.(request, response) === true) return
    tellContentType(response)
    handle(request, response).catch(() => response.destroy())
  })
  const server = createServer(listener)
  // Who asks before sending is told at once what is too large; without this Node says "go on" to everything.
  server.on('checkContinue', listener)
  server.once('error', (error) => {
    console.error(`De webserver kan poort ${port} niet openen: ${error.message}`)
    process.exit(1)
  })
  server.listen(port, () => console.log(`✓ http://localhost:${port}`))

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Next ends what it still does behind answers that have gone out.
      server.close(() => void app.close().finally(() => process.exit(0)))
      server.closeIdleConnections()
    })
  }
})
