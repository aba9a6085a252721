import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { ChildProcess } from 'node:child_process'
import { ended, isReady, startWeb } from '../../scripts/services/runApp'
import { freePort } from '../../scripts/services/freePort'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { type Api, signIn } from '../support/api'
import { eventually } from '../support/eventually'
import { type Road, roadTo } from '../support/roadTo'

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const reads = [
  '/v1/vacs?zoek=a',
  '/v1/themas',
  '/v1/agent/search?q=a',
  '/v1/agent/start',
  '/api/users/me',
  '/api/vacs',
  '/api/vacs/count',
  '/api/access',
  '/',
  '/zoeken?q=a',
  '/agent',
  '/admin',
  '/admin/collections/vacs',
  '/inloggen',
  '/admin/login',
]
const writes: [method: string, path: string, body: unknown][] = [
  ['POST', '/v1/flags', { subject: 'missing', kind: 'missing', text: 'x' }],
  ['POST', '/api/flags', { subject: 'missing', kind: 'missing', text: 'x' }],
  ['PATCH', '/api/vacs/1', { shortAnswer: 'x' }],
  ['POST', '/api/users/login', { email: 'x@vraagbaak.example', password: 'een banaan op de kast' }],
  ['POST', '/api/users/logout', {}],
  ['POST', '/inloggen/sessie', 'email=x%40vraagbaak.example&password=x'],
  ['POST', '/uitloggen/sessie', ''],
]

/** A web server of its own behind TLS, as its address says, with a road to PostgreSQL that can be closed. */
describe('while PostgreSQL is away', () => {
  let road: Road
  let web: ChildProcess
  let editor: Api
  const email = accounts.find(({ role }) => role === 'editor')?.email ?? ''

  beforeAll(async () => {
    const environment = inject('APP_ENVIRONMENT')
    road = await roadTo(environment.DATABASE_URL ?? '')
    const port = await freePort()
    web = startWeb(
      port,
      { ...process.env, ...environment, DATABASE_URL: road.url, PUBLIC_URL: `http://localhost:${port}`, NODE_ENV: 'production' },
      () => undefined,
    )
    await isReady(web, `http://localhost:${port}`)
    editor = await signIn(`http://localhost:${port}`, email, DEMO_PASSWORD)
    // What is remembered for some seconds is asked for once while all is well.
    for (const path of reads) expect((await editor.get(path)).status, path).toBeLessThan(400)
    road.close()
  })
  afterAll(async () => {
    await ended(web)
    await road.stop()
  })

  it.each(reads)('GET %s says so, and never that somebody is signed out', async (path) => {
    // A search remembers for a second who asks.
    const answer = await eventually(async () => {
      const found = await editor.get(path)
      expect(found.status).toBe(503)
      return found
    })
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.text).toMatch(/niet bereikbaar/)
  })

  it.each(writes)('%s %s', async (method, path, body) => {
    const answer = await editor.send(method, path, { body, ...(typeof body === 'string' ? { headers: FORM } : {}) })
    expect(answer.status).toBe(503)
    expect(answer.text).toMatch(/niet bereikbaar/)
  })

  it('and is back, the session too, once PostgreSQL is', async () => {
    road.open()
    await eventually(async () => {
      for (const path of reads) expect((await editor.get(path)).status, path).toBeLessThan(400)
    })
  })
})
