import { createServer } from 'node:http'
import next from 'next'
import { runServer } from './services/PlainError'
import { serverEnvironment } from './services/serverEnvironment'
import { tellContentType } from './services/tellContentType'

/**
 * `npm start`: the web server of the built app. Next makes the pages and most answers; what is asked at every letter is
 * answered before it, from the same table of routes (docs/decisions/0008, 0016). src/api/prepareServer.ts announces it.
 */
await runServer(async () => {
  const env = await serverEnvironment()
  const port = env.PORT
  // What goes wrong in a request is told by src/instrumentation.ts.
  const app = next({ dev: false, port, quiet: true })
  const { announcedTable } = await import('../src/http/serverTable')
  const table = announcedTable()
  await app.prepare()
  const handle = app.getRequestHandler()

  const { entrance } = await import('../src/edge/entrance')
  const listener = entrance(await table, (request, response) => {
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
