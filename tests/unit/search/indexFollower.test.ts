import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchClient } from '../../../search/meilisearch/client'
import { IndexFollower } from '../../../search/copy/indexFollower'

const pageLength = 10_000
const aPage = Array.from({ length: pageLength }, (_, at) => ({ id: String(at), hash: 'x', indexedAt: 1 }))

/** A server as the follower sees it, whose pace the test sets. */
class Server {
  version = 0
  pages = 0
  pace: () => Promise<unknown> = async () => undefined

  readonly client = {
    index: () => ({
      getRawInfo: () => this.answer({ createdAt: '2026-01-01', updatedAt: String(this.version) }),
      getStats: () => this.answer({ numberOfDocuments: 0 }),
      getDocuments: ({ offset = 0, ids }: { offset?: number; ids?: string[] }) =>
        this.answer({ results: ids === undefined && offset < this.pages * pageLength ? aPage : [] }),
    }),
  } as unknown as SearchClient

  private async answer<T>(given: T): Promise<T> {
    await this.pace()
    return given
  }
}

async function followed(server: Server): Promise<IndexFollower<'notices'>> {
  const follower = new IndexFollower({ queries: server.client, writes: server.client }, 'notices', 'test')
  await follower.load()
  return follower
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
afterEach(() => void vi.useRealTimers())

describe('a copy that takes in a long list', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }))

  /** Searches twice a second for so long; gives what those that failed were told. */
  async function searchFor(seconds: number, follower: IndexFollower<'notices'>): Promise<string[]> {
    const refused: string[] = []
    for (let at = 0; at < seconds * 2; at++) {
      follower.current().catch((error: unknown) => refused.push(String(error)))
      await vi.advanceTimersByTimeAsync(500)
    }
    return refused
  }

  it('answers as it was, as long as page after page comes', async () => {
    const server = new Server()
    const follower = await followed(server)
    Object.assign(server, { version: 1, pages: 9, pace: () => after(2_000) })
    await vi.advanceTimersByTimeAsync(1_500)
    expect(await searchFor(30, follower)).toEqual([])
  })

  it('gives up when the next page does not come', async () => {
    const server = new Server()
    const follower = await followed(server)
    Object.assign(server, { version: 1, pages: 9, pace: () => after(2_000) })
    await vi.advanceTimersByTimeAsync(1_500)
    await searchFor(5, follower)
    server.pace = () => after(60_000)
    expect((await searchFor(20, follower)).length).toBeGreaterThan(10)
  })

  it('gives up five seconds after the last look that succeeded, also when Meilisearch answers half of what is asked', async () => {
    const server = new Server()
    const follower = await followed(server)
    server.version = 1
    let asked = 0
    server.pace = async () => {
      if (asked++ % 2 === 1) throw new TypeError('fetch failed')
    }
    expect(await searchFor(4, follower)).toEqual([])
    expect((await searchFor(20, follower)).length).toBeGreaterThan(10)
  })
})

describe('a copy that hears of what others write', () => {
  /** Counts how often the follower looks whether the index has changed. */
  function counting(server: Server): () => number {
    let looks = 0
    const index = server.client.index('test')
    server.client.index = () => ({ ...index, getRawInfo: () => ((looks += 1), index.getRawInfo()) }) as typeof index
    return () => looks
  }

  it('looks at once, and once more when another write comes meanwhile', async () => {
    const server = new Server()
    const follower = await followed(server)
    const looks = counting(server)
    const answer = Promise.withResolvers<void>()
    server.pace = () => answer.promise
    follower.writtenElsewhere()
    expect(looks()).toBe(1)
    follower.writtenElsewhere()
    follower.writtenElsewhere()
    answer.resolve()
    await expect.poll(looks).toBe(2)
  })

  it('does not look at every search', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const server = new Server()
    const follower = await followed(server)
    follower.listening(true)
    await follower.load()
    const looks = counting(server)
    vi.setSystemTime(Date.now() + 2_000)
    for (let search = 0; search < 5; search++) expect(await follower.current()).not.toBeNull()
    expect(looks()).toBe(0)
    follower.listening(false)
    await follower.current()
    expect(looks()).toBe(1)
  })
})

describe('a process that was held up', () => {
  it('does not take that for silence of Meilisearch', async () => {
    const server = new Server()
    const follower = await followed(server)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    server.pace = async () => {
      for (let turn = 0; turn < 5; turn++) await after(20)
    }
    const answered = follower.current()
    const until = performance.now() + 1_200
    while (performance.now() < until);
    expect(await answered).not.toBeNull()
  })

  it('still gives up when Meilisearch is silent', async () => {
    const server = new Server()
    const follower = await followed(server)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    server.pace = () => after(3_000)
    await expect(follower.current()).rejects.toThrow('could not be compared in time')
  })
})
