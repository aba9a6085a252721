import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { buildVac } from '../../factories/buildVac'
import { eventually } from '../../support/eventually'
import { testPayload, testSources } from '../../support/instance'
import { type RunningMeilisearch, startMeilisearch } from './startMeilisearch'

const PORT = await vi.hoisted(async () => {
  // Before any module of ours reads the environment: a server that this file may kill.
  const { freePort } = await import('../../../scripts/services/freePort')
  const port = await freePort()
  Object.assign(process.env, { MEILI_URL: `http://127.0.0.1:${port}`, MEILI_KEY: 'only-for-tests-and-benches' })
  return port
})

const { search } = await import('../../../src/api/search/search')
const { startWorker } = await import('../../../src/worker')
const { defaultConnection } = await import('../../../search/copy/connection')

const NOTE = 'Zeeolifantnotitie alleen voor ons'
const MOST_MS = 1_000
let server: RunningMeilisearch
let stopWorker: () => Promise<void>

const find = async (audience: 'public' | 'agent', query: string) => search(await testSources(), { audience, query, facets: true })
const questions = async (audience: 'public' | 'agent', query: string) => (await find(audience, query)).hits.map(({ question }) => question)

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const start = performance.now()
  return { answer: await work(), ms: performance.now() - start }
}

beforeAll(async () => {
  server = await startMeilisearch(PORT)
  const payload = await testPayload()
  stopWorker = await startWorker()
  await buildVac(payload, { question: 'Hoe vraag ik een paspoort aan?', internalNote: NOTE, searchTerms: ['reispapier'] })
  await eventually(async () => {
    const { source, total } = await find('public', 'paspoort')
    if (source !== 'search' || total !== 1) throw new Error('Meilisearch does not have the first answer yet.')
  })
})
afterAll(async () => {
  server.resume()
  await stopWorker()
  await server.stop()
})

describe('while Meilisearch is away', () => {
  it('answers from the database within a second, for agents with what is internal and for the public without', async () => {
    await server.kill()
    await eventually(async () => expect((await find('public', 'paspoort')).source).toBe('database'))
    for (const audience of ['public', 'agent'] as const) {
      const { answer, ms } = await timed(() => find(audience, 'paspoort'))
      expect(answer).toMatchObject({ source: 'database', total: 1 })
      expect(ms).toBeLessThan(MOST_MS)
      expect(JSON.stringify(answer)).not.toMatch(/zeeolifant|reispapier/i)
    }
    expect(await questions('agent', 'zeeolifantnotitie')).toHaveLength(1)
    expect(await questions('public', 'zeeolifantnotitie')).toEqual([])
  })

  it('finds what is published meanwhile, and no longer what is taken offline', async () => {
    const payload = await testPayload()
    const vac = await buildVac(payload, { question: 'Waar breng ik mijn kerstboom heen?' })
    await eventually(async () => expect(await questions('public', 'kerstboom')).toEqual([vac.question]))
    await payload.update({
      collection: 'vacs',
      id: vac.id,
      data: { question: 'Waar breng ik mijn oude dennenboom heen?', _status: 'published' },
      overrideAccess: true,
    })
    await eventually(async () => expect(await questions('public', 'dennenboom')).toHaveLength(1))
    expect(await questions('public', 'kerstboom')).toEqual([])
  })

  it('indexes what waited when it returns', async () => {
    await server.restart()
    await eventually(
      async () => {
        const found = await find('public', 'dennenboom')
        expect([found.source, found.total]).toEqual(['search', 1])
      },
      { within: 45_000 },
    )
    expect((await defaultConnection().queries.health()).status).toBe('available')
  })

  it('does not wait for a server that hangs', async () => {
    server.pause()
    const times: number[] = []
    await eventually(async () => {
      const { answer, ms } = await timed(() => find('agent', 'paspoort'))
      times.push(ms)
      expect(answer.source).toBe('database')
    })
    for (let round = 0; round < 5; round++) times.push((await timed(() => find('agent', 'dennenboom'))).ms)
    expect(Math.max(...times)).toBeLessThan(MOST_MS)
    server.resume()
    await eventually(async () => expect((await find('agent', 'paspoort')).source).toBe('search'))
  })
})
