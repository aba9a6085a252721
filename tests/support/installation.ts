import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Finished } from './run'

export interface Installation {
  folder: string
  /** Runs a command as an operator types it, to its end. */
  run: (line: string, environment?: Record<string, string>) => Promise<Finished>
  /** Starts one that goes on; the function stops it and gives what it said. */
  start: (line: string, environment?: Record<string, string>) => { output: () => string; stop: () => Promise<number | null> }
  remove: () => Promise<void>
}

const NOT_IN_A_CLONE = /^(node_modules|\.git|\.next|\.data.*|\.env.*|coverage|test-results|next-env\.d\.ts|.*\.tsbuildinfo)$/

/**
 * A copy of the project outside its folder, with the packages of `npm ci --omit=dev` and the Node.js of the package
 * `node` as the only one: what an operator has who has the version that we ask for.
 */
export async function makeInstallation(): Promise<Installation> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vraagbaak-install-'))
  for (const name of await readdir('.')) if (!NOT_IN_A_CLONE.test(name)) await cp(name, path.join(folder, name), { recursive: true })
  await copyPackages(folder)
  await mkdir(path.join(folder, 'bin'))
  await cp('node_modules/node/bin/node', path.join(folder, 'bin/node'), { dereference: true })
  const elsewhere = (process.env.PATH ?? '').split(':').filter((place) => !place.includes('node_modules'))
  const env = { PATH: [path.join(folder, 'bin'), ...elsewhere].join(':'), HOME: process.env.HOME, NODE_ENV: 'production' as const }

  function launch(line: string, environment: Record<string, string> = {}) {
    const [command = '', ...args] = line.split(' ')
    const child = spawn(command, args, { cwd: folder, env: { ...env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()))
    const end = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    })
    return { child, said, end }
  }

  return {
    folder,
    run: async (line, environment) => {
      const { said, end } = launch(line, environment)
      return { code: await end, ...said }
    },
    start: (line, environment) => {
      const { child, said, end } = launch(line, environment)
      const stop = () => {
        process.kill(-(child.pid ?? 0), 'SIGTERM')
        return end
      }
      return { output: () => said.stdout + said.stderr, stop }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** As the lock file says, without what is marked as for development only. Links to the same files where that can be. */
async function copyPackages(folder: string): Promise<void> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: boolean }> }
  const isOnTop = (place: string) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(place)
  const wanted = Object.entries(packages).flatMap(([place, { dev }]) => (isOnTop(place) && !dev ? [place] : []))
  const present = new Set(await foldersIn('node_modules'))
  const places = wanted.filter((place) => present.has(place))
  if ((await copy(['-al', '--parents', ...places, folder])) !== 0) {
    const code = await copy(['-a', '--parents', ...places, folder])
    if (code !== 0) throw new Error('The packages could not be copied.')
  }
}

async function foldersIn(root: string): Promise<string[]> {
  const names = (await readdir(root)).map((name) => `${root}/${name}`)
  const scoped = await Promise.all(
    names.filter((name) => name.startsWith(`${root}/@`)).map(async (name) => (await readdir(name)).map((below) => `${name}/${below}`)),
  )
  return [...names, ...scoped.flat()]
}

function copy(args: string[]): Promise<number | null> {
  return new Promise((resolve) => {
    spawn('cp', args, { stdio: 'ignore' }).once('exit', resolve)
  })
}
