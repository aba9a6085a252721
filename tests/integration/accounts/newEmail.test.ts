import { afterEach, describe, expect, it } from 'vitest'
import { env } from '../../../src/env'
import { limits } from '../../../src/limits/limiters'
import { inRequest } from '../../../src/requestContext'
import { testPayload } from '../../support/instance'

const PASSWORD = 'een banaan op de kast'

/** Asks for another address as a new user does; 'asked', or what is said of the field. */
async function newUser() {
  const payload = await testPayload()
  const user = await payload.create({
    collection: 'users',
    data: { email: `u${crypto.randomUUID()}@vraagbaak.example`, name: 'Iemand', role: 'agent', password: PASSWORD, mayPublish: true },
    overrideAccess: true,
  })
  return (newEmail: string) =>
    inRequest({ address: '192.0.2.50', isDatabaseAway: false }, () =>
      payload
        .update({
          collection: 'users',
          id: user.id,
          data: { newEmail, currentPassword: PASSWORD },
          overrideAccess: false,
          user: { ...user, collection: 'users' },
        })
        .then(
          () => 'asked',
          (error: { code?: string; data?: { errors?: { message: string }[] } }) => error.data?.errors?.[0]?.message ?? error.code,
        ),
    )
}

describe('asking for another address', () => {
  const { SMTP_URL } = env
  afterEach(() => void (env.SMTP_URL = SMTP_URL))

  it('sends no more mails to others than a link for a password does', async () => {
    env.SMTP_URL = 'smtp://localhost:1'
    const ask = await newUser()
    for (let at = 0; at < limits.mailAccount.points; at++) expect(await ask(`ander${at}@vraagbaak.example`)).toBe('asked')
    expect(await ask('nog-een@vraagbaak.example')).toBe('too_many_requests')
  })

  it('is refused with a way out where no mail is sent', async () => {
    env.SMTP_URL = ''
    expect(await (await newUser())('ander@vraagbaak.example')).toContain('Vraag een beheerder')
  })
})
