import crypto from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loginCounters } from '../../../src/accounts/loginCounters'
import { limits } from '../../../src/limits/limiters'
import { limitPool } from '../../../src/limits/limitStore'
import { take } from '../../../src/limits/take'
import { inRequest } from '../../../src/requestContext'
import { testPayload } from '../../support/instance'

const PASSWORD = 'een banaan op de kast'
const from = <T>(address: string, work: () => Promise<T>) => inRequest({ address, isDatabaseAway: false }, work)

async function newUser(): Promise<string> {
  const email = `u${crypto.randomUUID()}@vraagbaak.example`
  await (
    await testPayload()
  ).create({
    collection: 'users',
    data: { email, name: 'Iemand', role: 'agent', password: PASSWORD, mayPublish: true },
    overrideAccess: true,
  })
  return email
}

/** How an attempt to sign in ends: 'in', or the status of the refusal. */
async function signIn(email: string, password: string, address: string): Promise<string> {
  const payload = await testPayload()
  return from(address, () => payload.login({ collection: 'users', data: { email, password } })).then(
    () => 'in',
    (error: { status?: number; code?: string }) => error.code ?? String(error.status),
  )
}

const wrongTimes = async (times: number, email: string, address: string) => {
  for (let at = 0; at < times; at++) expect(await signIn(email, 'fout-fout-fout', address)).toBe('401')
}

describe('signing in', () => {
  afterEach(() => vi.restoreAllMocks())

  it('does the same hashing for an account that does not exist', async () => {
    const email = await newUser()
    const work = async (address: string) => {
      const spy = vi.spyOn(crypto, 'pbkdf2')
      await signIn(address, 'fout-fout-fout', '192.0.2.1')
      const calls = spy.mock.calls.map(([, , iterations, length, digest]) => [iterations, length, digest])
      spy.mockRestore()
      return calls
    }
    const known = await work(email)
    expect(known).toHaveLength(1)
    expect(await work(`geen-${email}`)).toEqual(known)
  })

  it('stops guessing at one account from one address, whether it exists or not, and nobody else', async () => {
    const email = await newUser()
    for (const account of [email, `geen-${email}`]) {
      await wrongTimes(limits.loginHere.points, account, '192.0.2.10')
      expect(await signIn(account, PASSWORD, '192.0.2.10')).toBe('too_many_requests')
    }
    expect(await signIn(email, PASSWORD, '192.0.2.11')).toBe('in')
  })

  it('does not count who signs in well', async () => {
    const email = await newUser()
    for (let at = 0; at < limits.loginHere.points * 2; at++) expect(await signIn(email, PASSWORD, '192.0.2.20')).toBe('in')
    await wrongTimes(limits.loginHere.points - 1, email, '192.0.2.20')
    expect(await signIn(email, PASSWORD, '192.0.2.20')).toBe('in')
  })

  it('lets nobody who goes on past one limit use up the limits of others', async () => {
    const [email, colleague] = [await newUser(), await newUser()]
    await wrongTimes(limits.loginHere.points, email, '192.0.2.30')
    const more = Math.max(limits.loginAccount.points, limits.loginAddress.points)
    for (let at = 0; at < more; at++) expect(await signIn(email, 'fout-fout-fout', '192.0.2.30')).toBe('too_many_requests')
    expect(await signIn(email, PASSWORD, '192.0.2.31'), 'the same user elsewhere').toBe('in')
    expect(await signIn(colleague, PASSWORD, '192.0.2.30'), 'a colleague at the same address').toBe('in')
  })

  it('counts nothing for invented accounts once an address has to wait', async () => {
    await from('192.0.2.40', async () => {
      for (let at = 0; at < limits.loginAddress.points; at++) await take([loginCounters('geen@vraagbaak.example').address])
    })
    const counters = async () =>
      (await limitPool().query<{ count: string }>('select count(*) from limits.counters where key like $1', ['login%'])).rows[0]?.count
    expect(await signIn('geen-een@vraagbaak.example', 'fout-fout-fout', '192.0.2.40')).toBe('too_many_requests')
    const before = await counters()
    expect(await signIn('geen-twee@vraagbaak.example', 'fout-fout-fout', '192.0.2.40')).toBe('too_many_requests')
    expect(await counters()).toBe(before)
  })
})
