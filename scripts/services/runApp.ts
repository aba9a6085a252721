import { type ChildProcess, fork, spawn } from 'node:child_process'
import { PlainError } from './PlainError'

const START_TIMEOUT_MS = 90_000
const STOP_TIMEOUT_MS = 10_000
/** As in `npm start`. Searches leave much behind that is soon forgotten; with little room for it, answers wait for the tidying up. */
const ROOM_FOR_SEARCHES = '--max-semi-space-size=64'

export interface RunningApp {
  url: string
  web: ChildProcess
  worker: () => ChildProcess
  /** Stops both, and waits until they are gone. */
  stop: () => Promise<void>
}

interface Options {
  port: number
  environment: Record<string, string | undefined>
  /** Whether a worker that dies is started again; tests that kill it say no. */
  keepsWorker?: boolean
  log?: (line: string) => void
}

/** Starts the built app and its worker as processes of their own, and waits until both are ready. */
export async function runApp({ port, environment, keepsWorker = true, log = () => undefined }: Options): Promise<RunningApp> {
  const env = { ...process.env, ...environment, PORT: String(port), NODE_ENV: 'production' as const }
  let isStopping = false
  const web = startWeb(port, env, log)
  let worker = startWorkerProcess(env, log)
  const watch = (child: ChildProcess) =>
    child.once('exit', () => {
      if (isStopping || !keepsWorker) return
      log('The worker ended. Starting it again.')
      setTimeout(() => {
        if (!isStopping) worker = watch(startWorkerProcess(env, log))
      }, 1_000)
    })
  watch(worker)
  const url = `http://127.0.0.1:${port}`
  try {
    await isReady(web, url)
  } catch (error) {
    isStopping = true
    await Promise.all([ended(web), ended(worker)])
    throw error
  }
  return {
    url,
    web,
    worker: () => worker,
    stop: async () => {
      isStopping = true
      await Promise.all([ended(web), ended(worker)])
    },
  }
}

export function startWeb(port: number, env: NodeJS.ProcessEnv, log: (line: string) => void): ChildProcess {
  const child = spawn(process.execPath, [ROOM_FOR_SEARCHES, '--import', 'tsx', 'scripts/web.ts'], {
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout?.on('data', (chunk: Buffer) => log(chunk.toString().trimEnd()))
  child.stderr?.on('data', (chunk: Buffer) => log(chunk.toString().trimEnd()))
  return child
}

export function startWorkerProcess(env: NodeJS.ProcessEnv, log: (line: string) => void): ChildProcess {
  const child = fork('scripts/worker.ts', [], { env, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  child.stdout?.on('data', (chunk: Buffer) => log(chunk.toString().trimEnd()))
  child.stderr?.on('data', (chunk: Buffer) => log(chunk.toString().trimEnd()))
  return child
}

/** Asks a process to stop, and insists after a while. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS).unref()
  })
}

/** Resolves when the app answers with its database behind it. */
export async function isReady(web: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  for (;;) {
    if (web.exitCode !== null) throw new PlainError('The web server stopped while it was starting. Its last lines stand above.')
    const answer = await fetch(`${url}/v1/themas`).catch(() => null)
    if (answer?.ok) return
    if (Date.now() > deadline) throw new PlainError(`The web server does not answer on ${url}. Its last lines stand above.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
