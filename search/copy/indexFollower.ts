import type { SearchClient } from '../meilisearch/client'
import type { FilterValues } from '../documents/filterValues'
import { withTimeout } from './withTimeout'
import { IndexReader, type IndexState, type Listed } from './indexReader'
import { MemoryIndex } from '../engine/memoryIndex'
import type { Shown } from '../documents/retrievedFields'
import type { IndexKey } from '../documents/searchDocument'
import { toIndexedDocument } from './toIndexedDocument'

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
// After a large import each look lists all that came in this time. A rebuild writes another index: it is listed anew.
const overlapMs = 10_000
const pageSize = 1_000
/** Some six milliseconds of work. */
const documentsPerTurn = 20
/** Share of a copy that may be of documents since replaced. */
const mostWaste = 0.25

/** The copy of an index. */
export type IndexCopy<Key extends IndexKey> = MemoryIndex<Shown<Key>, FilterValues>

/** Keeps a copy in memory of one Meilisearch index, by asking, when it is searched, what has changed. */
export class IndexFollower<Key extends IndexKey> {
  private memory: IndexCopy<Key> | null = null
  private loading: Promise<void> | null = null
  private checking: Promise<void> | null = null
  private seen: IndexState | null = null
  private newest = 0
  /** What was indexed before this moment is in the copy. */
  private comparedAt = 0
  /** When it was last known to be complete: later, when there was much to take in. */
  private finishedAt = 0
  private checkMs = 0
  private isDirty = false
  private isTakingIn = false
  /** When Meilisearch last answered, or the copy went on with what it had given. */
  private heardAt = 0
  private failure: { error: unknown; at: number } | null = null

  private readonly reader: IndexReader<Key>

  constructor(
    clients: { queries: SearchClient; writes: SearchClient },
    private readonly key: Key,
    uid: string,
  ) {
    this.reader = new IndexReader(clients, key, uid, () => (this.heardAt = Date.now()))
  }

  /** This process wrote to the index: compare before the next answer. */
  markStale(): void {
    this.isDirty = true
  }

  /**
   * The copy, at most a second behind; null while it is being loaded for the first time. While a large change is
   * taken in it is behind until that is done. When Meilisearch does not answer: the copy as it is for five seconds,
   * then SearchUnavailableError.
   */
  async current(): Promise<IndexCopy<Key> | null> {
    if (this.memory === null) {
      this.startLoading()
      return null
    }
    const age = Date.now() - this.comparedAt
    if (this.isDirty) {
      await this.checking?.catch(() => undefined)
      await this.checkOrBear()
    } else if (this.isTakingIn && !this.isForsaken()) {
      return this.memory
    } else if (age > freshForMs && this.isForsaken()) {
      await withTimeout(this.checkOrBear(), 'The copy of the index could not be compared in time.')
    } else if (age > freshForMs) {
      await Promise.race([this.checkOrBear().catch(() => undefined), patience()])
    } else if (age > Math.max(checkEveryMs, 3 * this.checkMs)) {
      // a failure shows itself when the copy is no longer fresh
      this.check().catch(() => undefined)
    }
    return this.memory
  }

  private isForsaken(): boolean {
    return Date.now() - Math.max(this.finishedAt, this.isTakingIn ? this.heardAt : 0) > bearableForMs
  }

  private async checkOrBear(): Promise<void> {
    if (this.failure !== null && Date.now() - this.failure.at < pauseAfterFailureMs) {
      if (this.isForsaken()) throw this.failure.error
      return
    }
    try {
      await this.check()
      this.failure = null
    } catch (error) {
      this.failure = { error, at: Date.now() }
      if (this.isForsaken()) throw error
    }
  }

  /** Loads the copy now; for start-up and tests. */
  async load(): Promise<void> {
    this.startLoading()
    await this.loading
  }

  private startLoading(): void {
    if (this.loading !== null) return
    const memory = new MemoryIndex<Shown<Key>, FilterValues>()
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
    const seen = await this.reader.state('queries')
    this.isTakingIn = true
    if ((seen.updatedAt !== this.seen?.updatedAt || seen.createdAt !== this.seen.createdAt) && this.memory !== null) {
      await this.catchUp(this.memory, seen)
    }
    this.comparedAt = startedAt
    this.finishedAt = Date.now()
    this.checkMs = this.finishedAt - startedAt
    if (this.memory !== null && this.memory.waste > mostWaste) this.memory = await this.compact(this.memory)
  }

  /** The same copy without what was replaced since: every search goes through that too. */
  private async compact(memory: IndexCopy<Key>): Promise<IndexCopy<Key>> {
    const compact = new MemoryIndex<Shown<Key>, FilterValues>(memory.table)
    let done = 0
    for (const document of memory.all()) {
      compact.put(document)
      if (done++ % documentsPerTurn === 0) await this.giveWay()
    }
    compact.prepare()
    return compact
  }

  /** Other requests go on while many documents are taken in. */
  private giveWay(): Promise<void> {
    this.heardAt = Date.now()
    return new Promise((resolve) => setImmediate(resolve))
  }

  private async catchUp(memory: IndexCopy<Key>, known?: IndexState): Promise<void> {
    const startedAt = Date.now()
    const seen = known ?? (await this.reader.state('writes'))
    const isSameIndex = memory.size > 0 && seen.createdAt === this.seen?.createdAt
    const listed = await this.reader.list(isSameIndex ? this.newest - overlapMs : 0)
    await this.take(memory, listed)
    if (!isSameIndex) keepOnly(memory, listed)
    else if (await this.isOff(memory, seen)) {
      const all = await this.reader.list(0)
      await this.take(memory, all)
      keepOnly(memory, all)
    }
    memory.prepare()
    for (const { indexedAt } of listed) this.newest = Math.max(this.newest, indexedAt)
    this.memory = memory
    this.seen = seen
    this.comparedAt = startedAt
    this.finishedAt = Date.now()
  }

  /** Whether documents are missing or too many; while somebody is writing the next look takes in what came meanwhile. */
  private async isOff(memory: IndexCopy<Key>, seen: IndexState): Promise<boolean> {
    const count = await this.reader.count()
    return count !== memory.size && (count < memory.size || (await this.reader.state('writes')).updatedAt === seen.updatedAt)
  }

  private async take(memory: IndexCopy<Key>, listed: readonly Listed[]): Promise<void> {
    const missing = listed.filter(({ id, hash }) => memory.hashOf(id) !== hash).map(({ id }) => id)
    for (let at = 0; at < missing.length; at += pageSize) {
      for (const [done, stored] of (await this.reader.documents(missing.slice(at, at + pageSize))).entries()) {
        memory.put(toIndexedDocument(this.key, stored, memory.table))
        if (done % documentsPerTurn === 0) await this.giveWay()
      }
    }
  }
}

function keepOnly(memory: Pick<IndexCopy<IndexKey>, 'ids' | 'remove'>, listed: readonly Listed[]): void {
  const present = new Set(listed.map(({ id }) => id))
  for (const id of Array.from(memory.ids())) if (!present.has(id)) memory.remove(id)
}
