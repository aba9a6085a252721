import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Manifest {
  engines: { node: string }
  devDependencies: { node: string }
  scripts: Record<string, string>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const wanted = /\d+/.exec(manifest.engines.node)?.[0] ?? ''

/** Nodes that are too old: this one that says it is, or better a real one where the machine has it. */
const older = [{ node: process.execPath, options: `--require ${path.resolve('tests/support/olderNode.cjs')}` }, ...olderOnThisMachine()]

function olderOnThisMachine() {
  const places = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'))
  const real = places.map((folder) => path.join(folder, 'node')).filter((file) => /^v(\d+)/.test(versionOf(file)))
  return real
    .filter((file) => Number(versionOf(file).slice(1).split('.')[0]) < Number(wanted))
    .slice(0, 1)
    .map((node) => ({ node, options: '' }))
}

function versionOf(node: string): string {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', env: { NODE_ENV: 'test' } })
  } catch {
    return ''
  }
}

function run(node: string, args: string[], options: string): Promise<{ code: number; stderr: string }> {
  const { NODE_OPTIONS: _own, ...environment } = process.env
  return new Promise((resolve) => {
    execFile(node, args, { env: { ...environment, NODE_OPTIONS: options } as NodeJS.ProcessEnv }, (error, _stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stderr }),
    )
  })
}

const scriptsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))

/** What npm runs (one stands for all, which differ in a name only), our own scripts past npm, and the tools that read our configuration. */
const commands: string[][] = [
  ['--max-semi-space-size=64', 'scripts/run.cjs', 'web'],
  ...[...scriptsIn('scripts'), ...scriptsIn('tests/bench')].map((file) => ['--import', 'tsx', file]),
  ['node_modules/payload/bin.js', 'migrate'],
  ['node_modules/next/dist/bin/next', 'build'],
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'nothing'],
]

describe('the version of Node.js', () => {
  it('is the same wherever it is said', () => {
    const { dependsOn } = parse(readFileSync('publiccode.yml', 'utf8')) as { dependsOn: { open: { name: string; versionMin: string }[] } }
    expect({
      'what npm installs for a machine with another': manifest.devDependencies.node.split('.')[0],
      'publiccode.yml': dependsOn.open.find(({ name }) => name === 'Node.js')?.versionMin,
      'docs/beheer.md': /^\| Node\.js \| (\d+) /m.exec(readFileSync('docs/beheer.md', 'utf8'))?.[1],
      'what runs this': process.versions.node.split('.')[0],
    }).toEqual({
      'what npm installs for a machine with another': wanted,
      'publiccode.yml': wanted,
      'docs/beheer.md': wanted,
      'what runs this': wanted,
    })
  })

  it('is looked at by every command of npm', () => {
    expect(Object.entries(manifest.scripts).filter(([, line]) => !/^(node .*scripts\/run\.cjs \S+|vitest run)/.test(line))).toEqual([])
  })

  describe.each(older.slice(-1))('on one that is too old ($node $options)', ({ node, options }) => {
    it.each(commands.map((args) => [args.join(' '), args] as const))('%s stops with one sentence', async (_name, args) => {
      const { code, stderr } = await run(node, args, options)
      expect(code).toBe(1)
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringMatching(new RegExp(`^Vraagbaak heeft Node\\.js ${wanted} of nieuwer nodig, en dit is Node\\.js \\d`)),
      ])
    })
  })
})
