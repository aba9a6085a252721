import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const right = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', MEILI_URL: 'http://127.0.0.1:1', PAYLOAD_SECRET: 'geheim' }
const { DATABASE_URL, ...withoutDatabase } = right

describe.each([
  ['npm start', 'web'],
  ['npm run worker', 'worker'],
])('%s', (_command, script) => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'vraagbaak-env-'))
    symlinkSync(path.resolve('package.json'), path.join(folder, 'package.json'))
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** Started in a folder with no more than a `.env`, with nothing of a test in the environment. */
  function start(environment: Record<string, string>, envFile = ''): Promise<{ code: number; stderr: string }> {
    writeFileSync(path.join(folder, '.env'), envFile)
    const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, ...environment }
    return new Promise((resolve) => {
      execFile(process.execPath, [path.resolve('scripts/run.cjs'), script], { cwd: folder, env }, (error, _stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, stderr: stderr.trim() }),
      )
    })
  }

  it('names everything that is missing, in one sentence', async () => {
    const { code, stderr } = await start({})
    expect(code).toBe(1)
    expect(stderr).toBe(
      'Deze instellingen ontbreken: DATABASE_URL, MEILI_URL, PAYLOAD_SECRET. Zet ze in het bestand .env of in de omgeving (zie docs/beheer.md), en start opnieuw.',
    )
  })

  it('reads .env', async () => {
    expect((await start(withoutDatabase, `MEILI_URL=${right.MEILI_URL}`)).stderr).toMatch(/ontbreken: DATABASE_URL\./)
    expect((await start(withoutDatabase, `DATABASE_URL=${DATABASE_URL}\nPORT=deur`)).stderr).not.toContain('ontbreken')
  })

  it.each([
    ['PORT', 'deur'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'www.gemeente.nl'],
    ['PG_POOL_MAX', '1'],
  ])('says that %s=%s is not right, without a stack', async (name, value) => {
    const { code, stderr } = await start({ ...right, [name]: value })
    expect(code).toBe(1)
    expect(stderr.split('\n')).toHaveLength(1)
    expect(stderr).toContain(`De instellingen in de omgeving kloppen niet`)
    expect(stderr).toContain(name)
  })
})
