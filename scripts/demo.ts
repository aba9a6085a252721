import { statfs } from 'node:fs/promises'
import { isPortFree } from './services/freePort'
import { PlainError, runServer } from './services/PlainError'
import { startServices } from './services/startServices'
import { tellOutages } from './services/tellOutages'

/** What a first start needs: the build, the database and the indexes (bytes). */
const DISK_NEEDED = 1_000_000_000

/** `npm run demo`: the whole product with real servers, until Ctrl-C. `-- --empty`: no content. */
await runServer(async () => {
  const port = Number(process.env.PORT ?? 3000)
  await checkMachine(port)
  const say = steps()
  say('Starting PostgreSQL and Meilisearch')
  const services = await startServices()
  const outages = tellOutages({ environment: services.environment, say })
  let stopApp = async () => {}
  let isEnding = false
  const end = async (code: number) => {
    if (isEnding) return
    isEnding = true
    outages.stop()
    // What still asks a server that goes now has nothing to tell.
    for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, () => undefined)
    await stopApp()
    await services.stop()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  Object.assign(process.env, services.environment, { PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${port}` })
  try {
    stopApp = await start(port, say, outages.isQuiet)
  } catch (error) {
    // Whoever pressed Ctrl-C knows why this did not go well; `end` ends the process.
    if (isEnding) return
    outages.stop()
    await services.stop()
    throw error
  }
})

async function start(port: number, say: (step: string) => void, isQuiet: () => boolean): Promise<() => Promise<void>> {
  const { prepare } = await import('./services/prepare')
  await prepare({ isEmpty: process.argv.includes('--empty'), say })
  say('Building the app (about a minute the first time)')
  const { buildApp } = await import('./services/buildApp')
  if ((await buildApp()) === 'current') say('The build is up to date')
  say('Starting the web server and the worker')
  const { runApp } = await import('./services/runApp')
  const app = await runApp({ port, environment: {}, log: (line) => isQuiet() || complain(line) })
  const { indexIsFilled } = await import('./services/prepare')
  await indexIsFilled()
  const { accounts, DEMO_PASSWORD } = await import('../seed/accounts')
  const base = process.env.PUBLIC_URL
  const lines = accounts.map(({ role, email }) => `    ${role.padEnd(7)} ${email}`)
  console.log(`
Vraagbaak runs. Stop it with Ctrl-C.

  Website        ${base}/
  Agent screen   ${base}/agent
  Admin          ${base}/admin
  Public API     ${base}/v1/vacs?zoek=paspoort

  Accounts (password for each: ${DEMO_PASSWORD})
${lines.join('\n')}
`)
  return app.stop
}

async function checkMachine(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainError('PORT must be a number from 1 to 65535.')
  if (!(await isPortFree(port))) {
    throw new PlainError(`Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm run demo`)
  }
  const { bavail, bsize } = await statfs('.')
  if (bavail * bsize < DISK_NEEDED) {
    throw new PlainError('The disk is nearly full: about 1 GB must be free. Free some space, and start again.')
  }
}

function steps(): (step: string) => void {
  const start = Date.now()
  return (step) => console.log(`[${((Date.now() - start) / 1000).toFixed(0).padStart(3)} s] ${step}`)
}

const complained = new Set<string>()

/** Of the servers only complaints are worth a line in a demo: what is wrong, once, and not where. */
function complain(text: string): void {
  const [line = ''] = text.split('\n')
  const what = line.replace(/^\[[^\]]*\]\s*/, '')
  if (!/\b(error|warn|fatal)\b|⨯/i.test(line) || complained.has(what)) return
  complained.add(what)
  console.error(line)
}
