import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { freePort } from '../../scripts/services/freePort'
import { ended, isReady, startWeb } from '../../scripts/services/runApp'
import { accounts, DEMO_PASSWORD } from '../../seed/accounts'
import { apiOf, saved, signIn } from '../support/api'
import { eventually } from '../support/eventually'
import { mailsIn } from '../support/mailSink'
import { buildWorld, PASSWORD, removeWorld, type World } from './access/world'

const NEW = 'drie koeien in de wei'
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }

describe('accounts', () => {
  let world: World
  beforeAll(async () => {
    world = await buildWorld(inject('BASE_URL'), inject('APP_ENVIRONMENT'))
  })
  afterAll(async () => {
    await removeWorld(world)
  })

  const form = (path: string, fields: Record<string, string>) =>
    world.apis.anonymous.send('POST', path, { headers: FORM, body: new URLSearchParams(fields).toString() })
  const codeTo = (email: string) =>
    eventually(async () => {
      const mail = (await mailsIn(inject('MAIL_FOLDER'))).findLast(({ to }) => [to].flat()[0]?.text === email)
      const code = /code=(\S+)/.exec(mail?.text ?? '')?.[1]
      if (!code) throw new Error(`There is no mail for ${email} yet.`)
      return code
    })
  const newUser = async () => {
    const email = `${world.name('gast').replaceAll(' ', '-')}@vraagbaak.example`
    const { id } = await saved(world.apis.admin.post('/api/users', { email, name: 'Gast', password: PASSWORD, role: 'agent' }))
    return { id, email, api: await signIn(inject('BASE_URL'), email, PASSWORD) }
  }

  it('a new password comes by mail, for accounts that exist, with the same answer for others', async () => {
    const { email, api } = await newUser()
    const [known, unknown] = [
      await form('/inloggen/vergeten/aanvraag', { email }),
      await form('/inloggen/vergeten/aanvraag', { email: `geen-${email}` }),
    ]
    expect([known.status, known.text]).toEqual([200, unknown.text])
    const code = await codeTo(email)
    expect((await form('/inloggen/nieuw-wachtwoord/opslaan', { code, password: 'kort', again: 'kort' })).text).toContain('te kort')
    expect((await form('/inloggen/nieuw-wachtwoord/opslaan', { code, password: NEW, again: NEW })).status).toBe(303)
    expect((await form('/inloggen/nieuw-wachtwoord/opslaan', { code, password: NEW, again: NEW })).text).toContain(
      'Deze link werkt niet meer',
    )
    await signIn(inject('BASE_URL'), email, NEW)
    expect((await api.get('/v1/agent/start')).status).toBe(401)
    expect((await mailsIn(inject('MAIL_FOLDER'))).some(({ to }) => [to].flat()[0]?.text === `geen-${email}`)).toBe(false)
  })

  it('a name and a password change with the current password, an address once its mail is answered', async () => {
    const { id, email, api } = await newUser()
    const change = async (body: Record<string, string | undefined>) => (await api.patch(`/api/users/${id}`, body)).status
    const stored = async () => (await world.apis.admin.get<{ name: string; email: string }>(`/api/users/${id}`)).body
    for (const body of [
      { name: 'Ander' },
      { name: 'Ander', currentPassword: 'x' },
      { password: NEW },
      { email: `x${email}` },
      { newEmail: `x${email}` },
    ])
      expect(await change(body)).toBe(400)
    expect(await stored()).toMatchObject({ name: 'Gast', email })
    expect(await change({ name: 'Ander', currentPassword: PASSWORD })).toBe(200)
    expect(await change({ newEmail: `x${email}`, currentPassword: PASSWORD })).toBe(200)
    expect(await stored()).toMatchObject({ name: 'Ander', email })
    expect((await form('/inloggen/e-mailadres/bevestigen', { code: await codeTo(`x${email}`) })).status).toBe(200)
    expect((await stored()).email).toBe(`x${email}`)
  })

  it.each(['kort', 'gast-gast-gast', 'aaaaaaaaaaaaaa', 'vraagbaak-2027'])(
    'the password %s is refused at every door, with words',
    async (password) => {
      const { id } = await newUser()
      const email = `${world.name('gast').replaceAll(' ', '-')}@vraagbaak.example`
      for (const answer of [
        await world.apis.admin.post('/api/users', { email, name: 'Gast', password, role: 'agent' }),
        await world.apis.admin.patch(`/api/users/${id}`, { password }),
      ]) {
        expect(answer.status).toBe(400)
        expect(answer.text).toMatch(/(?:Dit|dit) wachtwoord/)
      }
    },
  )

  it('an owner cannot put a check off for ever', async () => {
    const { admin, owner } = world.apis
    const vac = (
      await saved(
        admin.post('/api/vacs', {
          question: world.name('vraag'),
          shortAnswer: 'Kort.',
          owningDepartment: world.departments.mine,
          _status: 'published',
        }),
      )
    ).id
    for (const nextDue of ['9999-12-31', '2001-01-01'])
      expect((await owner.post('/api/review-confirmations', { vac, nextDue })).status).toBe(400)
    expect((await owner.patch(`/api/vacs/${vac}`, { reviewIntervalMonths: 60 })).status).toBe(400)
    expect(
      (await owner.post('/api/contacts', { name: world.name('contact'), department: world.departments.mine, reviewDue: '9999-12-31' }))
        .status,
    ).toBe(400)
    expect((await owner.post('/api/review-confirmations', { vac })).status).toBe(201)
  })

  it('who may not publish puts no notice on the website, changes none there and takes none away', async () => {
    const { admin, drafter } = world.apis
    const notice = (onWebsite: boolean) => ({
      title: world.name('nieuws'),
      text: 'Dicht.',
      department: world.departments.mine,
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
      onWebsite,
    })
    const refused = await drafter.post('/api/notices', notice(true))
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('mag publiceren')])
    const own = (await saved(drafter.post('/api/notices', notice(false)))).id
    expect((await drafter.patch(`/api/notices/${own}`, { onWebsite: true })).status).toBe(403)
    const live = (await saved(admin.post('/api/notices', notice(true)))).id
    expect((await drafter.patch(`/api/notices/${live}`, { text: 'Open.' })).status).toBe(403)
    expect((await drafter.delete(`/api/notices/${live}`)).status).toBe(403)
    expect((await admin.get(`/api/notices/${live}`)).status).toBe(200)
  })
})

describe('behind TLS', () => {
  let web: ChildProcess
  let base: string
  beforeAll(async () => {
    const port = await freePort()
    base = `http://localhost:${port}`
    web = startWeb(
      port,
      { ...process.env, ...inject('APP_ENVIRONMENT'), PUBLIC_URL: 'https://vraagbaak.example', NODE_ENV: 'production' },
      () => undefined,
    )
    await isReady(web, base)
  })
  afterAll(async () => ended(web))

  it('every cookie is Secure, and what is for one person is stored nowhere', async () => {
    const origin = { Origin: 'https://vraagbaak.example' }
    const email = accounts.find(({ role }) => role === 'agent')?.email ?? ''
    const password = DEMO_PASSWORD
    const anonymous = apiOf(base)
    const login = await anonymous.send('POST', '/api/users/login', { body: { email, password }, headers: origin })
    const cookie =
      login.headers
        .getSetCookie()
        .find((line) => line.startsWith('payload-token='))
        ?.split(';')[0] ?? ''
    const own = { ...origin, Cookie: cookie }
    const answers = [
      login,
      await anonymous.send('POST', '/inloggen/sessie', {
        headers: { ...origin, ...FORM },
        body: new URLSearchParams({ email, password }).toString(),
      }),
      await anonymous.send('POST', '/api/users/refresh-token', { headers: own }),
      await anonymous.send('POST', '/api/users/logout', { headers: own }),
      await anonymous.send('POST', '/uitloggen/sessie', { headers: { ...own, ...FORM }, body: '' }),
    ]
    for (const { headers } of answers) {
      expect(headers.getSetCookie().length).toBeGreaterThan(0)
      for (const line of headers.getSetCookie()) expect(line).toMatch(/;\s*Secure/i)
      expect(headers.get('cache-control')).toContain('no-store')
    }
    for (const path of ['/', '/agent', '/admin', '/api/vacs', '/v1/agent/start', '/v1/vacs?zoek=a'])
      expect((await anonymous.get(path, own)).headers.get('cache-control'), path).toContain('no-store')
  })
})
