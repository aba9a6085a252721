import { orUnavailable, type SearchClient } from './client'
import { MemoryIndex } from './memoryIndex'
import type { Features } from './features'
import type { IndexKey } from './searchDocument'
import { retrievedFields, toFeatures, type Stored } from './toFeatures'

interface Listed {
  id: string
  hash: string
  indexedAt: number
}

const checkEveryMs = 150
/** A copy that was compared longer ago than this is compared again before it answers. */
const freshForMs = 1_000
/** While Meilisearch is slow the copy goes on answering for so long; then the caller must turn elsewhere. */
const bearableForMs = 5_000
const pauseAfterFailureMs = 500
// After a large import it takes seconds to take in what changed; the copy answers meanwhile, and grows.
const patienceMs = 250
const patience = () => new Promise((resolve) => setTimeout(resolve, patienceMs))
// Writers take turns (withIndexLock) and Meilisearch works tasks off in order, but the clocks of two hosts may differ.
const overlapMs = 60_000
const pageSize = 1_000
const listPageSize = 10_000
const mostWaste = 0.5

/** Keeps a copy in memory of one Meilisearch index, by asking, when it is searched, what has changed. */
export class IndexFollower {
  private memory: MemoryIndex | null = null
  private loading: Promise<void> | null = null
  private checking: Promise<void> | null = null
  private updatedAt = ''
  private newest = 0
  private comparedAt = 0
  private checkMs = 0
  private isDirty = false
  private isTakingIn = false
  private failure: { error: unknown; at: number } | null = null

  constructor(
    private readonly clients: { queries: SearchClient; writes: SearchClient },
    private readonly key: IndexKey,
    private readonly uid: string,
  ) {}

  /** This process wrote to the index: compare before the next answer. */
  markDirty(): void {
    this.isDirty = true
  }

  /**
   * The copy, at most a second behind; null while it is being loaded for the first time.
   * When Meilisearch does not answer: the copy of at most five seconds ago, then SearchUnavailableError.
   */
  async current(): Promise<MemoryIndex | null> {
    if (this.memory === null) {
      this.startLoading()
      return null
    }
    const age = Date.now() - this.comparedAt
    if (this.isDirty) {
      await this.checking?.catch(() => undefined)
      await this.checkOrBear(age)
    } else if (age > bearableForMs && !this.isTakingIn) {
      await this.checkOrBear(age)
    } else if (age > freshForMs) {
      await Promise.race([this.checkOrBear(age).catch(() => undefined), patience()])
    } else if (age > Math.max(checkEveryMs, 3 * this.checkMs)) {
      // a failure shows itself when the copy is no longer fresh
      this.check().catch(() => undefined)
    }
    return this.memory
  }

  private async checkOrBear(age: number): Promise<void> {
    if (this.failure !== null && Date.now() - this.failure.at < pauseAfterFailureMs) {
      if (age > bearableForMs) throw this.failure.error
      return
    }
    try {
      await this.check()
      this.failure = null
    } catch (error) {
      this.failure = { error, at: Date.now() }
      if (age > bearableForMs) throw error
    }
  }

  /** Loads the copy now; for start-up and tests. */
  async load(): Promise<void> {
    this.startLoading()
    await this.loading
  }

  private startLoading(): void {
    if (this.loading !== null) return
    const memory = new MemoryIndex()
    this.loading = this.catchUp(memory).finally(() => (this.loading = null))
    // whoever searches meanwhile asks Meilisearch, and hears of it when that fails
    this.loading.catch(() => undefined)
  }

  private check(): Promise<void> {
    this.checking ??= this.compare().finally(() => {
      this.checking = null
      this.isTakingIn = false
    })
    return this.checking
  }

  private async compare(): Promise<void> {
    const startedAt = Date.now()
    this.isDirty = false
    const { updatedAt } = await orUnavailable(() => this.clients.queries.index(this.uid).getRawInfo())
    if (String(updatedAt) !== this.updatedAt && this.memory !== null) {
      const memory = this.memory.waste > mostWaste ? new MemoryIndex() : this.memory
      await this.catchUp(memory, String(updatedAt))
    }
    this.comparedAt = startedAt
    this.checkMs = Date.now() - startedAt
  }

  private async catchUp(memory: MemoryIndex, updatedAt?: string): Promise<void> {
    const startedAt = Date.now()
    const seen = updatedAt ?? (await this.readUpdatedAt())
    const changed = await this.list(memory.size === 0 ? 0 : this.newest - overlapMs)
    await this.take(memory, changed)
    const { numberOfDocuments } = await orUnavailable(() => this.clients.writes.index(this.uid).getStats())
    // While somebody is writing the number runs ahead; the next look takes in what came meanwhile.
    if (numberOfDocuments !== memory.size && (numberOfDocuments < memory.size || (await this.readUpdatedAt()) === seen)) {
      const all = await this.list(0)
      await this.take(memory, all)
      const present = new Set(all.map(({ id }) => id))
      for (const id of Array.from(memory.ids())) if (!present.has(id)) memory.remove(id)
    }
    for (const { indexedAt } of changed) this.newest = Math.max(this.newest, indexedAt)
    this.memory = memory
    this.updatedAt = seen
    this.comparedAt = startedAt
  }

  private async readUpdatedAt(): Promise<string> {
    return String((await orUnavailable(() => this.clients.writes.index(this.uid).getRawInfo())).updatedAt)
  }

  private async list(since: number): Promise<Listed[]> {
    const index = this.clients.writes.index<Listed>(this.uid)
    const listed: Listed[] = []
    for (;;) {
      const { results } = await orUnavailable(() =>
        index.getDocuments({
          fields: ['id', 'hash', 'indexedAt'], limit: listPageSize, offset: listed.length,
          ...(since > 0 ? { filter: `indexedAt >= ${since}` } : {}),
        }),
      )
      listed.push(...results)
      if (results.length < listPageSize) return listed
    }
  }

  private async take(memory: MemoryIndex, listed: readonly Listed[]): Promise<void> {
    const missing = listed.filter(({ id, hash }) => memory.hashOf(id) !== hash).map(({ id }) => id)
    for (let at = 0; at < missing.length; at += pageSize) {
      const ids = missing.slice(at, at + pageSize)
      const index = this.clients.writes.index(this.uid)
      const { results } = await orUnavailable(() => index.getDocuments({ ids, limit: ids.length, fields: [...retrievedFields[this.key]] }))
      let done = 0
      // what we wrote passed documentSchemas; it is not parsed again on the way back
      for (const stored of results as Stored<IndexKey>[]) {
        this.isTakingIn = true
        memory.put(toFeatures(this.key, stored as never, memory.table) as Features)
        // other requests go on while many documents are taken in
        if (++done % 100 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
    }
  }
}

