import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createDispatch } from '../../../src/http/createDispatch'
import { defineRoute, type Sources } from '../../../src/http/defineRoute'
import { toPage } from '../../../src/http/paging'
import { RouteTable } from '../../../src/http/RouteTable'
import type { User } from '../../../src/payload-types'

/** No handler here asks for what is stored. */
const sources = {} as Sources
const agent = { role: 'agent' } as User
const number = z.coerce.number().int().min(1).max(10).default(1)

const table = new RouteTable([
  defineRoute({
    method: 'GET',
    path: '/v1/dingen',
    may: 'anyone',
    query: z.strictObject({
      kleur: z.enum(['rood', 'blauw']).optional(),
      page: number,
      naam: z.string().max(3).optional(),
      slug: z
        .string()
        .regex(/^[a-z]+$/, 'slug')
        .optional(),
    }),
    known: { naam: async (name) => name === 'jan' },
    answer: z.any(),
    handle: async ({ query }) => query,
  }),
  defineRoute({
    method: 'POST',
    path: '/v1/dingen',
    may: 'signedIn',
    body: z.object({ aantal: z.number().min(1), lijst: z.array(z.string()).max(1) }),
    limit: 50,
    status: 201,
    answer: z.any(),
    handle: async ({ body }) => body,
  }),
  defineRoute({
    method: 'GET',
    path: '/v1/dingen/{id}',
    may: ({ role }) => role === 'admin',
    params: z.object({ id: z.coerce.number().int() }),
    answer: z.any(),
    handle: async ({ params }) => params,
  }),
])
const dispatch = createDispatch(table, {
  sources: async () => sources,
  findUser: async (headers) => (headers.get('role') === null ? null : ({ ...agent, role: headers.get('role') } as User)),
})

async function ask(path: string, { role, ...init }: RequestInit & { role?: User['role'] } = {}) {
  const response = await dispatch(new Request(`http://localhost${path}`, { ...init, ...(role ? { headers: { role } } : {}) }))
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

describe('a request that was understood', () => {
  it('is answered, with its defaults filled in', async () => {
    const { status, headers, body } = await ask('/v1/dingen?kleur=rood&naam=')
    expect([status, body]).toEqual([200, { kleur: 'rood', page: 1 }])
    expect(Object.fromEntries(headers)).toMatchObject({
      'api-version': '1.0.0',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=1, stale-while-revalidate=5',
    })
  })

  it('of somebody is stored nowhere, and read by no other site', async () => {
    const { status, headers } = await ask('/v1/dingen/3', { role: 'admin' })
    expect([status, headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual([200, 'private, no-store', null])
  })

  it('may write', async () => {
    const body = JSON.stringify({ aantal: 1, lijst: [] })
    expect(await ask('/v1/dingen', { method: 'POST', body, role: 'agent' })).toMatchObject({ status: 201, body: { aantal: 1, lijst: [] } })
  })
})

describe('a request with faults', () => {
  it('hears all of them at once, by name and in Dutch', async () => {
    const { status, headers, body } = await ask('/v1/dingen?kleur=groen&page=0&naam=piet&slug=A&page=2&vorm=rond')
    expect([status, headers.get('content-type'), headers.get('api-version')]).toEqual([400, 'application/problem+json', '1.0.0'])
    expect(body.invalidParams).toEqual([
      { name: 'page', code: 'repeated', reason: 'Dit staat er twee keer. Geef één waarde.' },
      { name: 'kleur', code: 'invalid_value', reason: 'Kies rood of blauw.' },
      { name: 'naam', code: 'too_big', reason: 'Dit is te lang. Gebruik hoogstens 3 tekens.' },
      { name: 'slug', code: 'invalid_format', reason: 'Gebruik alleen kleine letters, cijfers en streepjes.' },
      { name: 'vorm', code: 'unrecognized_keys', reason: 'Dit kennen wij niet. U kunt hier vragen naar: kleur, page, naam, slug.' },
    ])
  })

  it.each([
    ['page=0', 'page', 'Dit is te klein. Geef minstens 1.'],
    ['page=11', 'page', 'Dit is te groot. Geef hoogstens 10.'],
    ['page=abc', 'page', 'Geef een getal.'],
    ['page=1.5', 'page', 'Geef een heel getal.'],
    ['naam=kim', 'naam', 'Deze waarde kennen wij niet.'],
    ['__proto__=1', '__proto__', 'Dit kennen wij niet. U kunt hier vragen naar: kleur, page, naam, slug.'],
  ])('%s', async (query, name, reason) => {
    const { status, body } = await ask(`/v1/dingen?${query}`)
    expect([status, body.invalidParams]).toEqual([400, [{ name, code: expect.any(String), reason }]])
  })

  it.each([
    ['{"lijst":["a","b"]}', ['aantal: Dit ontbreekt.', 'lijst: Dit zijn er te veel. Geef er hoogstens 1.']],
    ['{"aantal":"1","lijst":{}}', ['aantal: Geef een getal.', 'lijst: Geef een lijst.']],
    ['[]', [': Geef een object.']],
  ])('in its body: %s', async (body, reasons) => {
    const { status, body: problem } = await ask('/v1/dingen', { method: 'POST', body, role: 'agent' })
    expect([status, problem.invalidParams.map(({ name, reason }: { name: string; reason: string }) => `${name}: ${reason}`)]).toEqual([
      400,
      reasons,
    ])
  })
})

describe('a request that is refused', () => {
  it.each<[string, string, Parameters<typeof ask>[1], number]>([
    ['nobody signed in', '/v1/dingen/3', {}, 401],
    ['another role', '/v1/dingen/3', { role: 'agent' }, 403],
    ['a part that names nothing', '/v1/dingen/abc', { role: 'admin' }, 404],
    ['an address of nothing', '/v1/iets', {}, 404],
    ['no JSON', '/v1/dingen', { method: 'POST', body: '{', role: 'agent' }, 400],
    ['a body too large', '/v1/dingen', { method: 'POST', body: JSON.stringify({ x: 'x'.repeat(60) }), role: 'agent' }, 413],
  ])('%s', async (_name, path, init, status) => {
    const answer = await ask(path, init)
    expect([answer.status, answer.body.status, answer.headers.get('api-version')]).toEqual([status, status, '1.0.0'])
    expect(answer.body.detail).toMatch(/\S/)
  })

  it('hears which methods an address knows', async () => {
    const { status, headers } = await ask('/v1/dingen', { method: 'DELETE' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST, HEAD, OPTIONS'])
  })

  it('is told so before, when it asks', async () => {
    const { status, headers } = await ask('/v1/dingen', { method: 'OPTIONS' })
    expect([status, headers.get('allow'), headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST, HEAD, OPTIONS',
      'GET, POST, HEAD, OPTIONS',
    ])
    expect((await ask('/v1/dingen/3', { method: 'OPTIONS' })).headers.get('access-control-allow-methods')).toBeNull()
  })
})

describe('a page of a list', () => {
  const links = (page: number, count: number) =>
    toPage({
      url: new URL(`http://binnen:3000/v1/dingen?zoek=a+%26+b&page=${page}`),
      results: [],
      count,
      page,
      pageSize: 10,
      lastPage: 5,
    })
  const at = (page: number) => `http://localhost:3000/v1/dingen?zoek=a+%26+b&page=${page}`
  it.each([
    [1, 0, null, null],
    [1, 10, null, null],
    [1, 11, at(2), null],
    [2, 25, at(3), at(1)],
    [3, 25, null, at(2)],
    [5, 900, null, at(4)],
  ])('page %i of %i results', (page, count, next, previous) => {
    expect(links(page, count)).toEqual({ count, next, previous, results: [] })
  })
})
