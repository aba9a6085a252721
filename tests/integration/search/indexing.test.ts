import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSearchConnection, type SearchConnection } from '../../../search/copy/connection'
import { indexUid } from '../../../search/meilisearch/indexServer'
import { taskSuccess } from '../../../search/meilisearch/client'
import {
  ensureIndexes,
  indexKeys,
  indexState,
  listIndexedHashes,
  rebuildIndex,
  removeDocuments,
  upsertDocuments,
} from '../../../search/meilisearch/indexing'
import { searchContacts } from '../../../search/searchContacts'
import { searchNotices } from '../../../search/searchNotices'
import { searchVacs } from '../../../search/searchVacs'
import { toContactDocument, toNoticeDocument, toPublicDocument } from '../../../search/documents/toSearchDocument'
import { warmSearch } from '../../../search/warmSearch'
import { startMeilisearch, type RunningMeilisearch } from './startMeilisearch'
import { vacViewFor } from './vacViewFor'

let server: RunningMeilisearch
let connection: SearchConnection
let round = 0

beforeAll(async () => {
  server = await startMeilisearch()
})
afterAll(() => server.stop())
beforeEach(async () => {
  round += 1
  connection = createSearchConnection({ ...server, prefix: `indexing_${round}`, queryTimeoutMs: 5_000 })
  await ensureIndexes(connection)
})

const documents = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => toPublicDocument(vacViewFor({ question: `Vraag ${at} over ${word}` })))
const total = async (query: string) => (await searchVacs(connection, { audience: 'public', query })).total

describe('indexing', () => {
  it('makes every index with the settings of the code, and leaves them alone the second time', async () => {
    await upsertDocuments(connection, 'public', documents(1, 'tuin'))
    await ensureIndexes(connection)
    for (const key of indexKeys) expect(await indexState(connection, key)).toBe('current')
    expect(await total('tuin')).toBe(1)
  })

  it('sees that settings on the server differ from the code, and a rebuild applies them', async () => {
    await taskSuccess(connection.writes.index(indexUid(connection, 'public')).updateSettings({ rankingRules: ['typo'] }))
    expect(await indexState(connection, 'public')).toBe('outdated')
    await rebuildIndex(connection, 'public', documents(2, 'tuin'))
    expect(await indexState(connection, 'public')).toBe('current')
    expect(await total('tuin')).toBe(2)
  })

  it('throws when Meilisearch refuses a document after having accepted it', async () => {
    const [document] = documents(1, 'tuin')
    const refused = connection.writes.index(indexUid(connection, 'public')).addDocuments([{ ...document, id: 'not an id!' }])
    await expect(taskSuccess(refused)).rejects.toMatchObject({ name: 'IndexTaskFailedError', params: { status: 'failed' } })
  })

  it('refuses a public document with a field too many', async () => {
    const [document] = documents(1, 'tuin')
    const withNote = { ...document, note: 'intern' } as unknown as NonNullable<typeof document>
    await expect(upsertDocuments(connection, 'public', [withNote])).rejects.toThrow(/note/)
  })

  it('removes, and lists what is left with the hashes of the documents', async () => {
    const [first, second, third] = documents(3, 'tuin')
    if (first === undefined || second === undefined || third === undefined) throw new Error('unreachable')
    await upsertDocuments(connection, 'public', [first, second, third])
    await removeDocuments(connection, 'public', [first.id, '00000000-0000-4000-8000-000000000000'])
    expect(await listIndexedHashes(connection, 'public')).toEqual(
      new Map([
        [second.id, second.hash],
        [third.id, third.hash],
      ]),
    )
  })

  it('serves changed text at once, also where the old text was ranked before', async () => {
    const view = vacViewFor({ question: 'Mag ik vuur stoken?' })
    await upsertDocuments(connection, 'public', [toPublicDocument(view)])
    expect(await total('stoken')).toBe(1)
    await upsertDocuments(connection, 'public', [toPublicDocument({ ...view, question: 'Mag ik barbecueën in het park?' })])
    expect([await total('stoken'), await total('barbecue')]).toEqual([0, 1])
  })

  it('keeps answering during a rebuild, and leaves no other index behind', async () => {
    await upsertDocuments(connection, 'public', documents(5, 'tuin'))
    const state = { isDone: false }
    const rebuilt = rebuildIndex(connection, 'public', documents(3_000, 'tuin')).finally(() => (state.isDone = true))
    const seen = new Set<boolean>()
    while (!state.isDone) seen.add((await total('tuin')) >= 5)
    expect(await rebuilt).toEqual({ documents: 3_000 })
    expect(seen).toEqual(new Set([true]))
    expect((await listIndexedHashes(connection, 'public')).size).toBe(3_000)
    const { results } = await connection.writes.getIndexes({ limit: 100 })
    expect(results.map(({ uid }) => uid).filter((uid) => uid.includes('_next_'))).toEqual([])
  })

  it('keeps the old content when the rebuild breaks off', async () => {
    await upsertDocuments(connection, 'public', documents(2, 'tuin'))
    const broken = (function* () {
      yield* documents(1, 'tuin')
      throw new Error('the database went away')
    })()
    await expect(rebuildIndex(connection, 'public', broken)).rejects.toThrow('the database went away')
    expect(await total('tuin')).toBe(2)
  })

  it('keeps the old content, and leaves no other index behind, when one of many batches is refused', async () => {
    await upsertDocuments(connection, 'public', documents(2, 'tuin'))
    const many = documents(6_000, 'tuin')
    const refused = many.map((document, at) => (at === 2_500 ? ({ ...document, note: 'intern' } as typeof document) : document))
    const progress: number[] = []
    await expect(rebuildIndex(connection, 'public', refused, { onProgress: (count) => progress.push(count) })).rejects.toThrow(/note/)
    expect(progress).toEqual([1_000, 2_000])
    expect(await total('tuin')).toBe(2)
    const { results } = await connection.writes.getIndexes({ limit: 100 })
    expect(results.map(({ uid }) => uid).filter((uid) => uid.includes('_next_'))).toEqual([])
  })

  it('follows what another process writes, and answers as before from memory', async () => {
    await upsertDocuments(connection, 'public', documents(3, 'tuin'))
    await connection.follow('public').load()
    expect(await total('tuin')).toBe(3)
    const elsewhere = createSearchConnection({ ...server, prefix: connection.prefix })
    const [fourth, fifth] = documents(2, 'tuin')
    if (fourth === undefined || fifth === undefined) throw new Error('unreachable')
    await upsertDocuments(elsewhere, 'public', [fourth, fifth])
    await expect.poll(() => total('tuin'), { timeout: 3_000, interval: 50 }).toBe(5)
    await removeDocuments(elsewhere, 'public', [fourth.id])
    await expect.poll(() => total('tuin'), { timeout: 3_000, interval: 50 }).toBe(4)
    await rebuildIndex(elsewhere, 'public', [fifth])
    await expect.poll(() => total('tuin'), { timeout: 3_000, interval: 50 }).toBe(1)
  })

  it('keeps up while nobody searches', async () => {
    const own = createSearchConnection({ ...server, prefix: connection.prefix, queryTimeoutMs: 500 })
    await warmSearch(own, ['public'])
    await upsertDocuments(connection, 'public', documents(3, 'vijver'))
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    server.pause()
    try {
      // Meilisearch can no longer tell: this is what the copy took in by itself.
      expect((await searchVacs(own, { audience: 'public', query: 'vijver' })).total).toBe(3)
    } finally {
      server.resume()
    }
  })

  it('takes in everything of an index that a rebuild put in its place, also what was written long before the newest change', async () => {
    const [kept, replaced, other] = documents(3, 'tuin')
    if (kept === undefined || replaced === undefined || other === undefined) throw new Error('unreachable')
    await upsertDocuments(connection, 'public', [kept, replaced])
    await connection.follow('public').load()
    const elsewhere = createSearchConnection({ ...server, prefix: connection.prefix })
    // As many documents as before, one of them another, and an hour old: neither the number nor the clock tells.
    const index = indexUid(connection, 'public')
    await rebuildIndex(elsewhere, 'public', [kept, toPublicDocument(vacViewFor({ question: 'Waar staat de milieustraat?' }))])
    const { results } = await elsewhere.writes.index(index).getDocuments({ limit: 10, fields: ['id', 'indexedAt'] })
    await taskSuccess(
      elsewhere.writes.index(index).updateDocuments(results.map(({ id, indexedAt }) => ({ id, indexedAt: Number(indexedAt) - 3_600_000 }))),
    )
    await expect.poll(() => total('milieustraat'), { timeout: 5_000, interval: 50 }).toBe(1)
    expect(await total('tuin')).toBe(1)
  })

  it('lets go of what was replaced, and finds the same', async () => {
    const views = Array.from({ length: 40 }, (_, at) => vacViewFor({ question: `Vraag ${at} over tuin` }))
    await upsertDocuments(
      connection,
      'public',
      views.map((view) => toPublicDocument(view)),
    )
    await connection.follow('public').load()
    for (const word of ['vijver', 'schutting']) {
      await upsertDocuments(
        connection,
        'public',
        views.map((view, at) => toPublicDocument({ ...view, question: `Vraag ${at} over ${word}` })),
      )
      await expect.poll(() => total(word), { timeout: 5_000, interval: 50 }).toBe(40)
    }
    await expect.poll(async () => (await connection.follow('public').current())?.waste, { timeout: 5_000, interval: 50 }).toBe(0)
    expect([await total('tuin'), await total('vijver'), await total('schutting')]).toEqual([0, 0, 40])
  })

  it('turns elsewhere within seconds when Meilisearch hangs while the copy takes in a change', async () => {
    await upsertDocuments(connection, 'public', documents(1_500, 'tuin'))
    const own = createSearchConnection({ ...server, prefix: connection.prefix, queryTimeoutMs: 500 })
    await own.follow('public').load()
    expect((await searchVacs(own, { audience: 'public', query: 'tuin' })).total).toBeGreaterThan(0)
    await upsertDocuments(connection, 'public', documents(1_500, 'vijver'))
    server.pause()
    try {
      const asked = () =>
        searchVacs(own, { audience: 'public', query: 'tuin' }).then(
          () => 'answered',
          ({ code }: { code?: string }) => code,
        )
      await expect.poll(asked, { timeout: 9_000, interval: 100 }).toBe('search_unavailable')
    } finally {
      server.resume()
    }
    await expect
      .poll(async () => (await searchVacs(own, { audience: 'public', query: 'vijver' })).total, { timeout: 15_000, interval: 100 })
      .toBeGreaterThan(0)
  }, 40_000)

  it('finds contacts and notices, apart from VACs', async () => {
    const berkendam = ['berkendam']
    await upsertDocuments(connection, 'contacts', [
      toContactDocument({
        id: '7',
        name: 'Fatima de Wit',
        role: 'Adviseur leerplicht',
        departmentId: 3,
        departmentName: 'Onderwijs',
        phone: '',
        email: '',
        availability: 'ma t/m do',
        subjects: ['schoolverzuim'],
        municipalitySlugs: [],
      }),
    ])
    await upsertDocuments(connection, 'notices', [
      toNoticeDocument({
        id: '4',
        title: 'Storing bij het maken van afspraken',
        body: 'Verwijs naar de balie.',
        endsAt: '',
        vacUuids: [],
        municipalitySlugs: berkendam,
      }),
    ])
    expect((await searchContacts(connection, { query: 'schoolverzui' })).map(({ name }) => name)).toEqual(['Fatima de Wit'])
    expect(await searchContacts(connection, { query: '' })).toEqual([])
    expect((await searchNotices(connection, { query: 'afspraak', municipalitySlug: 'berkendam' })).map(({ id }) => id)).toEqual(['4'])
    expect(await searchNotices(connection, { query: 'afspraak', municipalitySlug: 'lindewijk' })).toEqual([])
  })
})
