import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Api, saved, whereIs } from '../support/api'
import { eventually } from '../support/eventually'
import { makeVac } from './access/subjects'
import { buildWorld, removeWorld, type World } from './access/world'
import { type Planted, plantSecrets } from './leaks/plantSecrets'
import { payloadTricks, publicAddresses } from './leaks/publicAddresses'

interface Hits {
  results: { uuid: string }[]
}

let world: World
let planted: Planted
let anonymous: Api
let agent: Api

beforeAll(async () => {
  world = await buildWorld(inject('BASE_URL'), inject('APP_ENVIRONMENT'))
  planted = await plantSecrets(world)
  ;({ anonymous, agent } = world.apis)
  await eventually(
    async () => {
      expect(await uuidsFor(planted.live.publicMarker)).toContain(planted.live.uuid)
      const { body } = await agent.get<{ vacs: { uuid: string }[] }>(`/v1/agent/search?q=${planted.secrets['internal note']}`)
      expect(body.vacs.map(({ uuid }) => uuid)).toContain(planted.live.uuid)
      // The worker may still be at what files before this one made and removed.
    },
    { within: 150_000, every: 500 },
  )
})
afterAll(async () => {
  await removeWorld(world)
})

async function uuidsFor(q: string): Promise<string[]> {
  return ((await anonymous.get<Hits>(`/v1/vacs?zoek=${encodeURIComponent(q)}&pageSize=100`)).body.results ?? []).map(({ uuid }) => uuid)
}

/** Where the secrets that stand in a text were planted. */
function leaked(text: string, secrets: Record<string, string> = { ...planted.secrets, 'search term': planted.searchTerm }): string[] {
  const folded = text.toLowerCase()
  return Object.entries(secrets)
    .filter(([, word]) => folded.includes(word))
    .map(([where]) => where)
}

/** The secrets without those that the question itself names: an error may repeat what was asked. */
function withoutAsked(path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...planted.secrets, 'search term': planted.searchTerm }).filter(([, word]) => !path.includes(word)),
  )
}

describe('the public', () => {
  it('sees the live answer, so that the rest of this file looks in the right places', async () => {
    const addresses = [
      `/v1/vacs/${planted.live.uuid}`,
      `/vraag/${planted.live.slug}`,
      `/vraag/${planted.live.slug}/afdrukken`,
      `/thema/${planted.live.theme}`,
      `/zoeken?q=${planted.live.publicMarker}`,
    ]
    for (const address of addresses) expect((await anonymous.get(address)).text.toLowerCase()).toContain(planted.live.publicMarker)
  })

  it('finds nothing by internal text, and is shown none', async () => {
    const all = [planted.live, ...Object.values(planted.hidden)].map(({ uuid }) => uuid)
    for (const [where, word] of Object.entries(planted.secrets)) {
      for (const q of [word, `${word} ${word}`, `"${word}"`])
        expect({ where, found: (await uuidsFor(q)).filter((uuid) => all.includes(uuid)) }).toEqual({ where, found: [] })
      const page = (await anonymous.get(`/zoeken?q=${word}`)).text
      expect(page).not.toContain(planted.live.slug)
    }
  })

  it('finds by search terms, and never sees them', async () => {
    expect(await uuidsFor(planted.searchTerm)).toEqual([planted.live.uuid])
    const { body } = await anonymous.get(`/v1/vacs?zoek=${planted.searchTerm}`)
    expect(JSON.stringify(body)).not.toContain(planted.searchTerm)
  })

  it('reads no internal text at any address', async () => {
    for (const address of publicAddresses(planted)) {
      const { text } = await anonymous.get(address)
      expect({ address, leaked: leaked(text, withoutAsked(address)) }).toEqual({ address, leaked: [] })
      // Nor who wrote it.
      expect({ address, namesEditor: text.includes(`${world.run} admin`) }).toEqual({ address, namesEditor: false })
    }
  })

  it('gets nothing at all for what is not live', async () => {
    for (const { uuid, slug, id } of Object.values(planted.hidden)) {
      expect((await anonymous.get(`/v1/vacs/${uuid}`)).status).toBe(404)
      for (const address of [`/vraag/${slug}`, `/vraag/${slug}/afdrukken`]) {
        const { headers } = await anonymous.get(address)
        expect({ address, leadsTo: headers.get('location') }).toEqual({ address, leadsTo: '/niet-gevonden' })
      }
      for (const address of [`/v1/agent/vacs/${uuid}`, `/v1/lifecycle/${id}`]) expect((await anonymous.get(address)).status).toBe(401)
    }
  })

  it('is refused by Payload, whatever it asks', async () => {
    for (const path of payloadTricks(planted)) {
      const answer = await anonymous.get(path)
      expect({ path, isRefused: answer.status >= 400, leaked: leaked(answer.text, withoutAsked(path)) }).toEqual({
        path,
        isRefused: true,
        leaked: [],
      })
    }
  })

  it('is refused too when it disguises a question as another', async () => {
    const { id } = planted.live
    const disguises: [string, string, Record<string, string>, string | undefined][] = [
      ['POST', '/api/vacs', { 'X-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }, 'depth=2&limit=100'],
      [
        'POST',
        '/api/vacs',
        { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
        `where[id][equals]=${id}`,
      ],
      ['POST', `/api/vacs/${id}`, { 'X-HTTP-Method-Override': 'GET', 'Content-Type': 'application/json' }, '{"depth":2}'],
      ['GET', `/api/vacs/${id}`, { 'X-Payload-Migration': 'true', 'X-Payload-Override-Access': 'true' }, undefined],
      ['GET', `/api/vacs/${id}`, { 'X-Forwarded-For': '127.0.0.1', 'X-Forwarded-Host': 'localhost', 'X-Real-IP': '127.0.0.1' }, undefined],
      ['GET', `/api/vacs/${id}`, { Cookie: 'payload-token=x; payload-tenant=1' }, undefined],
      ['GET', `/api//vacs/${id}`, {}, undefined],
      ['GET', `/api/VACS/${id}`, {}, undefined],
      ['GET', `/api/vacs/${id}/`, {}, undefined],
      ['GET', `/api/vacs%2F${id}`, {}, undefined],
      [
        'GET',
        `/v1/agent/vacs/${planted.live.uuid}`,
        { 'X-Middleware-Subrequest': 'middleware:middleware:middleware', 'x-middleware-next': '1' },
        undefined,
      ],
      ['POST', '/api/graphql', { 'Content-Type': 'application/json' }, '{"query":"{Vacs{docs{internalNote}}}"}'],
      ['GET', '/api/graphql?query={Vacs{docs{internalNote}}}', {}, undefined],
      ['PUT', `/api/vacs/${id}`, { 'Content-Type': 'application/json' }, '{}'],
      ['GET', `/vraag/${planted.live.slug}?_rsc=1`, { RSC: '1' }, undefined],
      ['GET', `/admin/collections/vacs/${id}`, {}, undefined],
      ['GET', `/admin/collections/vacs/${id}/versions`, { RSC: '1' }, undefined],
      ['GET', '/agent', { RSC: '1' }, undefined],
    ]
    for (const [method, path, headers, body] of disguises) {
      const { text } = await anonymous.send(method, path, { headers, ...(body === undefined ? {} : { body }) })
      expect({ path, leaked: leaked(text) }).toEqual({ path, leaked: [] })
    }
  })
})

describe('the public index', () => {
  it('physically holds nothing internal, and nothing that is not live', async () => {
    const { MEILI_URL, MEILI_KEY, MEILI_PREFIX } = { MEILI_PREFIX: 'vraagbaak', ...inject('APP_ENVIRONMENT') } as Record<string, string>
    const headers = { Authorization: `Bearer ${MEILI_KEY}` }
    const names = (
      (await (await fetch(`${MEILI_URL}/indexes?limit=1000`, { headers })).json()) as { results: { uid: string }[] }
    ).results.map(({ uid }) => uid)
    const uid = `${MEILI_PREFIX}_public_vacs`
    expect(names).toContain(uid)
    const { results } = (await (await fetch(`${MEILI_URL}/indexes/${uid}/documents?limit=10000`, { headers })).json()) as {
      results: { id: string }[]
    }
    expect(results.map(({ id }) => id)).toContain(planted.live.uuid)
    expect(leaked(JSON.stringify(results), planted.secrets)).toEqual([])
    expect(results.filter(({ id }) => Object.values(planted.hidden).some(({ uuid }) => uuid === id))).toEqual([])
    for (const field of ['internalText', 'internalNote', 'questionsToAsk', 'handover', 'isNotByPhone', 'editedByName'])
      expect(results.filter((document) => field in document)).toEqual([])
  })
})

describe('an agent', () => {
  /** What agents may not read: what is not live. */
  const drafts = () =>
    Object.fromEntries(Object.entries(planted.secrets).filter(([where]) => /^(newer draft|draft VAC|retired VAC|binned VAC)/.test(where)))

  it('reads internal text of what is live', async () => {
    const { text } = await agent.get(`/v1/agent/vacs/${planted.live.uuid}`)
    expect(leaked(text)).toEqual(
      expect.arrayContaining(['internal note', 'question to ask', 'handover first line', 'letter name', 'not by phone']),
    )
  })

  it('reads no drafts, by any address', async () => {
    const { live, hidden } = planted
    const addresses = [live, ...Object.values(hidden)].flatMap(({ id, uuid }) => [
      `/api/vacs/${id}?draft=true`,
      `/api/vacs/${id}?trash=true&draft=true`,
      `/api/vacs/versions?${whereIs('parent', id)}&depth=2`,
      `/v1/agent/vacs/${uuid}`,
      `/v1/lifecycle/${id}`,
      `/admin/collections/vacs/${id}`,
    ])
    const lists = [
      'vacs',
      'flags',
      'notices',
      'review-confirmations',
      'vac-records',
      'vac-findability',
      'schedules',
      'import-records',
      'departments',
      'themes',
    ].map((slug) => `/api/${slug}?depth=2&limit=300&draft=true&trash=true&sort=-createdAt`)
    for (const path of [...addresses, ...lists, '/v1/flags/mine', '/v1/agent/start', '/v1/work', '/agent', '/admin']) {
      expect({ path, leaked: leaked((await agent.get(path)).text, drafts()) }).toEqual({ path, leaked: [] })
    }
  })

  it('has no way to ask whether a word stands in a draft', async () => {
    const relations: Record<string, string> = {
      vacs: '',
      'flags ': 'vac.',
      notices: 'vacs.',
      'review-confirmations': 'vac.',
      'vac-records': 'vac.',
      'vac-findability': 'vac.',
    }
    const fields = ['question', 'shortAnswer', 'internalNote', 'slug']
    for (const word of Object.values(drafts())) {
      for (const [slug, prefix] of Object.entries(relations)) {
        for (const field of prefix === '' ? fields : fields.slice(0, 3)) {
          const path = `/api/${slug.trim()}?where[${prefix}${field}][like]=${word}&draft=true&trash=true&depth=0`
          const { docs = [] } = (await agent.get<{ docs?: unknown[] }>(path)).body
          expect({ path, docs: docs.length }).toEqual({ path, docs: 0 })
        }
      }
      const terms = await agent.get<{ docs?: unknown[] }>(`/api/vac-findability?where[searchTerms][like]=${word}&trash=true&depth=0`)
      expect(terms.body.docs ?? []).toEqual([])
      const { body } = await agent.get<{ totalDocs?: number }>(`/api/vacs/count?where[question][like]=${word}&draft=true&trash=true`)
      expect(body.totalDocs ?? 0).toBe(0)
      const found = await agent.get<{ vacs: { uuid: string }[] }>(`/v1/agent/search?q=${word}`)
      expect(
        found.body.vacs.filter(({ uuid }) => [planted.live, ...Object.values(planted.hidden)].some((vac) => vac.uuid === uuid)),
      ).toEqual([])
    }
  })

  it('learns nothing of a draft from the order of a list', async () => {
    const { admin } = world.apis
    const flags: number[] = []
    for (const text of ['aaa', 'zzz']) {
      const vac = await makeVac({ world, whose: 'theirs' })
      flags.push((await saved(agent.post('/api/flags', { subject: 'vac', kind: 'wrong', vac, text: world.name('signaal') }))).id)
      await saved(admin.patch(`/api/vacs/${vac}`, { _status: 'draft', internalNote: text }))
    }
    const order = async (sort: string) =>
      (await agent.get<{ docs?: { id: number }[] }>(`/api/flags?where[id][in]=${flags.join(',')}&depth=0&sort=${sort}`)).body.docs?.map(
        ({ id }) => id,
      ) ?? []
    expect(await order('vac.internalNote')).toEqual(await order('-vac.internalNote'))
  })

  it('cannot flag, and so learn of, what is not live', async () => {
    for (const { id, uuid } of Object.values(planted.hidden)) {
      expect((await agent.post('/api/flags', { subject: 'vac', kind: 'wrong', vac: id, text: world.name('signaal') })).status).toBe(400)
      expect((await agent.post('/v1/flags', { subject: 'vac', kind: 'wrong', vac: uuid, text: world.name('signaal') })).status).toBe(400)
    }
  })
})

describe('an owner of another department', () => {
  it('reads no drafts of this one', async () => {
    const { neighbour } = world.apis
    const { live, hidden } = planted
    const secrets = Object.fromEntries(
      Object.entries(planted.secrets).filter(([where]) => /^(newer draft|draft VAC|retired VAC|binned VAC)/.test(where)),
    )
    const paths = [live, ...Object.values(hidden)].flatMap(({ id }) => [
      `/api/vacs/${id}?draft=true&trash=true`,
      `/api/vacs/versions?${whereIs('parent', id)}`,
      `/v1/lifecycle/${id}`,
      `/admin/collections/vacs/${id}`,
    ])
    for (const path of [...paths, '/api/vacs?draft=true&trash=true&limit=300&depth=2', '/api/schedules?depth=2', '/v1/work', '/admin']) {
      expect({ path, leaked: leaked((await neighbour.get(path)).text, secrets) }).toEqual({ path, leaked: [] })
    }
  })
})
