import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { emailCode, passwordMark } from '../../../src/accounts/emailCode'
import { confirmEmail } from '../../../src/accounts/confirmEmail'
import { loginCounters } from '../../../src/accounts/loginCounters'
import { setNewPassword } from '../../../src/accounts/setNewPassword'
import { storedPassword } from '../../../src/accounts/storedPassword'
import { limits } from '../../../src/limits/limiters'
import { limitPool } from '../../../src/limits/limitStore'
import { take } from '../../../src/limits/take'
import { inRequest } from '../../../src/requestContext'
import { testPayload } from '../../support/instance'

const PASSWORD = 'een banaan op de kast'
const OTHER = 'drie koeien in de wei'

async function newUser() {
  const payload = await testPayload()
  const email = `u${crypto.randomUUID()}@vraagbaak.example`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, name: 'Iemand', role: 'agent', password: PASSWORD, mayPublish: true },
    overrideAccess: true,
  })
  const login = (password: string, address = email) =>
    payload.login({ collection: 'users', data: { email: address, password } }).then(
      (found) => found.token ?? '',
      () => null,
    )
  return { payload, email, id, login }
}

describe('a new password', () => {
  it('comes of a code that works once, keeps to the rules, and ends what was signed in', async () => {
    const { payload, email, id, login } = await newUser()
    const token = (await login(PASSWORD)) ?? ''
    const code = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const set = async (password: string) =>
      setNewPassword(await createLocalReq({}, payload), { code, password }).then(
        () => 'set',
        (error: { status?: number }) => (error.status ? error.status : Promise.reject(error)),
      )
    expect(await set('te kort')).toBe(400)
    expect(await set(OTHER)).toBe('set')
    expect(await set(OTHER)).toBe(403)
    expect(await login(PASSWORD)).toBeNull()
    expect(await login(OTHER)).not.toBeNull()
    expect((await payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })).user).toBeNull()
    expect((await payload.findByID({ collection: 'users', id, overrideAccess: true })).email).toBe(email)
  })
})

describe('whoever sets a new password', () => {
  const setAt = async (address: string, { payload, email }: Awaited<ReturnType<typeof newUser>>) => {
    const code = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await inRequest({ address, isDatabaseAway: false }, async () =>
      setNewPassword(await createLocalReq({}, payload), { code, password: OTHER }),
    )
  }

  it('can sign in with it, also after others guessed from everywhere', async () => {
    const user = await newUser()
    const from = (at: number, password: string) =>
      inRequest({ address: `192.0.2.${at}`, isDatabaseAway: false }, () => user.login(password))
    for (let at = 0; at < limits.loginAccount.points; at++) await take([loginCounters(user.email).account])
    expect(await from(99, PASSWORD)).toBeNull()
    await setAt('192.0.2.99', user)
    expect(await from(99, OTHER)).not.toBeNull()
  })

  it('is not told otherwise while the counters do not answer', async () => {
    const user = await newUser()
    await limitPool().query('alter table limits.counters rename to away')
    try {
      await setAt('192.0.2.98', user)
    } finally {
      await limitPool().query('alter table limits.away rename to counters')
    }
    expect(await user.login(OTHER)).not.toBeNull()
  })
})

describe('a new e-mail address', () => {
  it('is confirmed once, in time, by a code of ours', async () => {
    const { payload, email, id, login } = await newUser()
    const to = `n${email}`
    const code = emailCode({
      user: id,
      from: email,
      to,
      password: passwordMark(await storedPassword(payload, { id: { equals: id } })),
      until: Date.now() + 60_000,
    })
    expect(await confirmEmail(payload, `${code}x`)).toBe(false)
    expect(await confirmEmail(payload, code, new Date(Date.now() + 120_000))).toBe(false)
    expect(await confirmEmail(payload, code)).toBe(true)
    expect(await confirmEmail(payload, code)).toBe(false)
    expect(await login(PASSWORD, to)).not.toBeNull()
  })
})

describe('links that were sent', () => {
  const change = { password: { password: OTHER }, address: { email: `w${crypto.randomUUID()}@vraagbaak.example` } }
  it.each(Object.entries(change))('set no password once the %s is another', async (_what, data) => {
    const { payload, email, id } = await newUser()
    const code = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await payload.update({ collection: 'users', id, data, overrideAccess: true })
    await expect(setNewPassword(await createLocalReq({}, payload), { code, password: 'vier paarden in de stal' })).rejects.toMatchObject({
      status: 403,
    })
  })

  it('set a password still once something else is changed', async () => {
    const { payload, email, id, login } = await newUser()
    const code = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await payload.update({ collection: 'users', id, data: { name: 'Iemand anders', email }, overrideAccess: true })
    await setNewPassword(await createLocalReq({}, payload), { code, password: OTHER })
    expect(await login(OTHER)).not.toBeNull()
  })

  it('give no account to whoever asked with a password that was replaced since', async () => {
    const { payload, email, id } = await newUser()
    const code = emailCode({
      user: id,
      from: email,
      to: `dief-${email}`,
      password: passwordMark(await storedPassword(payload, { id: { equals: id } })),
      until: Date.now() + 60_000,
    })
    await payload.update({ collection: 'users', id, data: { password: OTHER }, overrideAccess: true })
    expect(await confirmEmail(payload, code)).toBe(false)
    expect((await payload.findByID({ collection: 'users', id, overrideAccess: true })).email).toBe(email)
  })
})
