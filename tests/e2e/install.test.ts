import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../scripts/services/freePort'
import { signIn } from '../support/api'
import { eventually } from '../support/eventually'
import { type Installation, makeInstallation } from '../support/installation'

const PASSWORD = 'een-lang-wachtwoord-van-mij'
const EMAIL = 'eerste@gemeente.example'
const QUESTION = 'Mag een olifant in mijn tuin?'
const BUILD_MS = 600_000

/** docs/beheer.md, "Installeren", from top to bottom. */
describe('an installation with npm ci --omit=dev on the Node.js that package.json asks for', () => {
  let place: Installation
  let web: ReturnType<Installation['start']> | undefined
  let worker: ReturnType<Installation['start']> | undefined
  let base = ''

  beforeAll(async () => {
    place = await makeInstallation()
    const { DATABASE_URL = '', MEILI_URL, MEILI_KEY } = inject('APP_ENVIRONMENT')
    const database = new URL(DATABASE_URL)
    const admin = new pg.Client({ connectionString: database.href })
    await admin.connect()
    await admin.query('create database installation')
    await admin.end()
    database.pathname = '/installation'
    const port = await freePort()
    base = `http://localhost:${port}`
    const settings = {
      DATABASE_URL: database.href,
      MEILI_URL,
      MEILI_KEY,
      MEILI_PREFIX: 'installation',
      PAYLOAD_SECRET: 'een-geheim-van-deze-installatie',
      PUBLIC_URL: base,
      PORT: port,
      SMTP_URL: '',
      MAIL_FROM: '"Vraagbaak <vraagbaak@gemeente.example>"',
    }
    await writeFile(
      path.join(place.folder, '.env'),
      Object.entries(settings)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
    )
  })
  afterAll(async () => {
    await Promise.all([web?.stop(), worker?.stop()])
    await place?.remove()
  })

  it('has no package for development, and no other Node.js', async () => {
    for (const name of ['vitest', 'node', 'oxlint', 'playwright-core'])
      expect(existsSync(path.join(place.folder, 'node_modules', name))).toBe(false)
    expect((await place.run('node --version')).stdout.trim()).toBe(process.version)
  })

  it('builds, and tells nobody', { timeout: BUILD_MS }, async () => {
    const { code, stdout, stderr } = await place.run('npm run build')
    expect(code, stdout + stderr).toBe(0)
    expect(stdout + stderr).not.toMatch(/telemetry|EBADENGINE|deprecat/i)
    expect(existsSync(path.join(place.folder, '.next/BUILD_ID'))).toBe(true)
  })

  it('migrates, makes the first account, and takes answers in', async () => {
    expect(await place.run('npm run -s migrate')).toMatchObject({ code: 0 })
    const made = await place.run(`npm run -s user -- --email ${EMAIL} --name Beheer --role admin`, { NEW_PASSWORD: PASSWORD })
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining(EMAIL) })
    await writeFile(
      path.join(place.folder, 'vragen.csv'),
      `question;answer;department\n${QUESTION};Nee, een olifant past niet in uw tuin.;Dieren\n`,
    )
    const taken = await place.run('npm run -s import -- --format csv vragen.csv --publish')
    expect(taken.code, taken.stdout + taken.stderr).toBe(0)
  })

  it('runs: what was taken in is found, and the account can sign in', async () => {
    web = place.start('npm start')
    worker = place.start('npm run worker')
    await eventually(
      async () => {
        const found = (await (await fetch(`${base}/v1/vacs?zoek=olifant`)).json()) as { results: { vraag: string }[] }
        expect(found.results.map(({ vraag }) => vraag)).toEqual([QUESTION])
      },
      { within: 90_000, every: 500 },
    )
    expect(await (await fetch(`${base}/embed.js`)).text()).toContain(JSON.stringify(base))
    expect((await (await signIn(base, EMAIL, PASSWORD)).get<{ user: { email: string } }>('/api/users/me')).body.user.email).toBe(EMAIL)
  })

  it('ends when it is told to', async () => {
    await Promise.all([web?.stop(), worker?.stop()])
    for (const part of [web, worker]) expect(part?.output()).not.toMatch(/^\s+at /m)
    await expect(fetch(base)).rejects.toThrow('fetch failed')
    ;[web, worker] = [undefined, undefined]
  })
})
