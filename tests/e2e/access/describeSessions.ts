import { describe, expect, it } from 'vitest'
import { accounts } from '../../../seed/accounts'
import { apiOf, saved, signIn } from '../../support/api'
import { specialEndpoints } from './endpointTable'
import { PASSWORD, type World } from './world'

/** Signing in and out, and what Payload opens for it to everybody. The titles name the covers of endpointTable. */
export function describeSessions(world: () => World): void {
  const newUser = async (extra: Record<string, unknown> = {}) => {
    const { apis, name } = world()
    const email = `${name('gast').replaceAll(' ', '-')}@vraagbaak.example`
    const { id } = await saved(apis.admin.post('/api/users', { email, name: 'Gast', password: PASSWORD, role: 'agent', ...extra }))
    return { id, email }
  }

  const tests: Record<string, () => Promise<void>> = {
    login: async () => {
      const { email } = await newUser()
      const answer = await world().apis.anonymous.post('/api/users/login', { email, password: PASSWORD })
      const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('payload-token=')) ?? ''
      expect(cookie).toMatch(/;\s*HttpOnly/i)
      expect(cookie).toMatch(/;\s*SameSite=(Lax|Strict)/i)
      expect(answer.text).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    },
    logout: async () => {
      const { apis } = world()
      const { email } = await newUser()
      const guest = await signIn(apis.anonymous.baseUrl, email, PASSWORD)
      expect((await guest.post('/api/users/logout')).status).toBe(200)
      expect((await guest.get('/api/contacts?limit=1')).status).toBe(403)
    },
    me: async () => {
      const { apis, users } = world()
      expect((await apis.anonymous.get<{ user: unknown }>('/api/users/me')).body.user).toBeNull()
      expect((await apis.agent.get<{ user: { id: number } }>('/api/users/me')).body.user.id).toBe(users.agent)
    },
    'refresh-token': async () => {
      expect((await world().apis.anonymous.post('/api/users/refresh-token')).status).toBeGreaterThanOrEqual(400)
    },
    'forgot-password': async () => {
      const { email } = await newUser()
      const known = await world().apis.anonymous.post('/api/users/forgot-password', { email })
      const unknown = await world().apis.anonymous.post('/api/users/forgot-password', { email: `geen-${email}` })
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
      expect(known.text).not.toMatch(/token|hash/i)
    },
    'reset-password': async () => {
      for (const token of ['', 'x', null, { like: '%' }]) {
        expect(
          (await world().apis.anonymous.post('/api/users/reset-password', { token, password: 'Anders-1234567' })).status,
        ).toBeGreaterThanOrEqual(400)
      }
    },
    verify: async () => {
      expect((await world().apis.anonymous.post('/api/users/verify/x')).status).toBeGreaterThanOrEqual(400)
    },
    init: async () => {
      expect((await world().apis.anonymous.get('/api/users/init')).body).toEqual({ initialized: true })
    },
    'first-register': async () => {
      const body = { email: 'eerste@vraagbaak.example', password: PASSWORD, name: 'Eerste', role: 'admin' }
      expect((await world().apis.anonymous.post('/api/users/first-register', body)).status).toBe(403)
      expect((await world().apis.anonymous.post('/api/users', body)).status).toBe(403)
    },
    /** A row of the collection table says who may. Here: what unlocking is about. */
    unlock: async () => {
      const { anonymous, admin } = world().apis
      const { email } = await newUser()
      const login = (password: string) => anonymous.post('/api/users/login', { email, password })
      const unknown = (password: string) => anonymous.post('/api/users/login', { email: `geen-${email}`, password })
      for (let attempt = 0; attempt < 5; attempt++) {
        const [known, absent] = [await login('fout'), await unknown('fout')]
        expect([known.status, known.text]).toEqual([401, absent.text])
      }
      // A right password makes no difference any more, nor does it whether there is such an account.
      const [locked, absent] = [await login(PASSWORD), await unknown(PASSWORD)]
      expect([locked.status, absent.status, locked.text]).toEqual([429, 429, absent.text])
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0)
      expect((await admin.post('/api/users/unlock', { email, password: 'x' })).status).toBe(200)
      expect((await login(PASSWORD)).status).toBe(200)
    },
  }

  describe('sessions', () => {
    it('has a test for every endpoint of users', () => {
      expect(Object.keys(tests).sort()).toEqual(Object.values(specialEndpoints.users ?? {}).sort())
    })
    it.each(Object.entries(tests))('%s', async (_name, test) => test())

    it('signing out at /uitloggen ends the session itself, not only in this browser', async () => {
      const { anonymous } = world().apis
      const { email } = await newUser()
      const guest = await signIn(anonymous.baseUrl, email, PASSWORD)
      expect((await guest.send('POST', '/uitloggen/sessie')).status).toBe(303)
      expect((await guest.get('/api/contacts?limit=1')).status).toBe(403)
      expect((await guest.get('/v1/agent/start')).status).toBe(401)
    })
  })

  describe('requests from elsewhere', () => {
    const foreign = { Origin: 'https://elders.example' }

    it.each([
      ['POST', '/api/flags', { subject: 'missing', kind: 'missing', text: 'x' }],
      ['POST', '/v1/flags', { subject: 'missing', kind: 'missing', text: 'x' }],
      ['PATCH', '/api/users/{agent}', { name: 'Gekaapt' }],
      ['GET', '/api/contacts', undefined],
      ['GET', '/v1/agent/start', undefined],
      ['GET', '/v1/flags/mine', undefined],
    ])('%s %s with our cookie is refused', async (method, path, body) => {
      const { apis, users } = world()
      const sent = { headers: foreign, ...(body ? { body } : {}) }
      const answer = await apis.agent.send(method, path.replace('{agent}', String(users.agent)), sent)
      expect([401, 403]).toContain(answer.status)
    })

    it('is refused too when the browser names no origin but says that it is another site', async () => {
      const { agent } = world().apis
      const answer = await fetch(`${agent.baseUrl}/v1/agent/start`, { headers: { Cookie: agent.cookie, 'Sec-Fetch-Site': 'cross-site' } })
      expect(answer.status).toBe(401)
    })

    it('may not read answers of Payload, nor send a cookie to our own', async () => {
      const { agent } = world().apis
      for (const path of ['/api/contacts', '/api/users/me', '/v1/flags/mine', '/v1/vacs']) {
        const { headers } = await agent.get(path, foreign)
        expect(headers.get('access-control-allow-credentials')).not.toBe('true')
        if (path.startsWith('/api')) expect(headers.get('access-control-allow-origin') ?? '').not.toMatch(/\*|elders/)
      }
    })

    it('cannot sign in or out through the forms', async () => {
      const { anonymous, agent } = world().apis
      const form = { ...foreign, 'Content-Type': 'application/x-www-form-urlencoded' }
      const login = await anonymous.send('POST', '/inloggen/sessie', { headers: form, body: `email=${accounts[0]?.email}&password=x` })
      expect(login.headers.getSetCookie().some((line) => line.startsWith('payload-token='))).toBe(false)
      await agent.send('POST', '/uitloggen/sessie', { headers: form, body: '' })
      expect((await agent.get('/v1/agent/start')).status).toBe(200)
    })

    it('cannot smuggle a token in a header', async () => {
      const { anonymous } = world().apis
      for (const scheme of ['JWT', 'Bearer', 'users API-Key']) {
        expect(
          (
            await anonymous.get('/v1/agent/start', {
              Authorization: `${scheme} eyJhbGciOiJub25lIn0.eyJpZCI6MSwiY29sbGVjdGlvbiI6InVzZXJzIn0.`,
            })
          ).status,
        ).toBe(401)
      }
    })
  })

  describe('headers', () => {
    it.each(['/', '/inloggen', '/agent', '/admin/login', '/v1/vacs', '/api/users/me', '/dit/bestaat/niet'])(
      '%s carries what browsers need to be careful',
      async (path) => {
        const { headers } = await apiOf(world().apis.anonymous.baseUrl).get(path)
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
        expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
        expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'/)
        expect(headers.get('x-powered-by') ?? '').not.toMatch(/next/i)
      },
    )
  })
}
