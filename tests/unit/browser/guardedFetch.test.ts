import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type FetchGuard, guardedFetch } from '../../../src/browser/session/guardedFetch'

const ORIGIN = 'https://kennisbank.example'
const action = { method: 'POST', headers: { 'Next-Action': 'abc' } }

beforeEach(() => {
  vi.stubGlobal('window', { location: { href: `${ORIGIN}/admin/collections/vacs/1`, origin: ORIGIN } })
})

/** A server that answers these statuses in turn, and a session that is over until somebody signs in. */
function setUp(statuses: number[], { signsIn = true, isOver = true, first = '{}' } = {}) {
  let over = isOver
  const bodies: string[] = []
  const send = vi.fn<typeof fetch>(async (input, init) => {
    bodies.push(input instanceof Request ? await input.text() : String(init?.body ?? ''))
    return new Response(bodies.length === 1 ? first : '{}', { status: statuses[bodies.length - 1] ?? 200 })
  })
  const guard: FetchGuard = {
    isWatched: ({ path }) => path !== null && path !== '/api/users/login',
    isSessionOver: vi.fn(async () => over),
    signInAgain: vi.fn(async () => {
      if (signsIn) over = false
      return signsIn
    }),
    onAnswer: vi.fn(async (_request, response) => response),
  }
  return { fetch: guardedFetch(send, guard), send, guard, bodies }
}

describe('a request that was refused because the session ended', () => {
  it.each([401, 403])('is sent once more, whole, after signing in (%i)', async (status) => {
    const { fetch, guard, bodies } = setUp([status, 200])
    const response = await fetch('/api/vacs/1?depth=0', { method: 'PATCH', body: 'de hele tekst' })
    expect(response.status).toBe(200)
    expect(bodies).toEqual(['de hele tekst', 'de hele tekst'])
    expect(guard.signInAgain).toHaveBeenCalledWith({ method: 'PATCH', path: '/api/vacs/1', isAction: false })
    expect(guard.onAnswer).toHaveBeenCalledTimes(1)
  })

  it('also when it is a Request, which can be read once only', async () => {
    const { fetch, bodies } = setUp([401, 200])
    await fetch(new Request(`${ORIGIN}/v1/flags`, { method: 'POST', body: 'klopt niet' }))
    expect(bodies).toEqual(['klopt niet', 'klopt niet'])
  })

  it('also when it is an action of a form, which then fails with 500', async () => {
    const { fetch, send } = setUp([500, 200])
    expect((await fetch('/admin/collections/vacs/1', action)).status).toBe(200)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('also when such an action answers with errors, which the form would take for an empty state', async () => {
    const { fetch, send } = setUp([200, 200], { first: '0:{"a":"$@1"}\n1:{"errors":[{"message":"Unauthorized"}]}\n' })
    expect(await (await fetch('/admin/collections/vacs/1', action)).text()).toBe('{}')
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('stays refused when the user would rather not sign in now', async () => {
    const { fetch, send } = setUp([403], { signsIn: false })
    expect((await fetch('/api/vacs/1', { method: 'PATCH' })).status).toBe(403)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('is not sent for ever: a second refusal stands', async () => {
    const { fetch, send } = setUp([403, 403, 200])
    expect((await fetch('/api/vacs/1', { method: 'PATCH' })).status).toBe(403)
    expect(send).toHaveBeenCalledTimes(2)
  })
})

describe('any other answer goes through as it is', () => {
  it.each([
    ['a missing right', '/api/vacs/1', { method: 'PATCH' }, 403, { isOver: false }],
    ['a mistake in the text', '/api/vacs/1', { method: 'PATCH' }, 400, {}],
    ['an outage', '/api/vacs/1', { method: 'PATCH' }, 503, {}],
    ['signing in itself', '/api/users/login', { method: 'POST' }, 401, {}],
    ['the state of a form', '/admin/collections/vacs/1', action, 200, { first: '1:{"state":{"question":{"value":"{\\"errors\\":[]}"}}}' }],
    ['another server', 'https://elsewhere.example/api/vacs/1', { method: 'PATCH' }, 403, {}],
  ])('%s', async (_, address, init, status, options) => {
    const { fetch, send, guard } = setUp([status], options)
    expect((await fetch(address, init)).status).toBe(status)
    expect(send).toHaveBeenCalledTimes(1)
    expect(guard.signInAgain).not.toHaveBeenCalled()
  })
})
