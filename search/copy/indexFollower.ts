import type { IndexKey } from '../documents/searchDocument'
import { MemoryIndex } from '../engine/memoryIndex'
import { type CopyEvent, isPausing, isStale, nextState, noCopy, planFor } from './copyState'
import { type Clients, compact, type IndexCopy, type Source, sourceOf, takeIn, type TakenIn } from './takeIn'
import { waitBriefly } from './waitBriefly'
import { withTimeout } from './withTimeout'

/** Share of a copy that may be of documents since replaced. */
const mostWaste = 0.25

/** Keeps a copy in memory of one Meilisearch index; `copyState` says when it is compared, `takeIn` how. */
export class IndexFollower<Key extends IndexKey> {
  private copy: IndexCopy<Key> | null = null
  private growing: IndexCopy<Key> | null = null
  private takenIn: TakenIn | null = null
  private state = noCopy
  private loading: Promise<void> | null = null
  private refreshing: Promise<void> | null = null
  private lastError: unknown = null

  private readonly source: Source<Key>

  constructor(clients: Clients, key: Key, uid: string) {
    this.source = sourceOf({ clients, key, uid }, () => this.on({ type: 'seen', at: Date.now() }))
  }

  /** This process wrote to the index: compare before the next answer. */
  written(): void {
    this.on({ type: 'writtenHere' })
  }

  /** Another process wrote to the index: compare now, beside the answers. */
  writtenElsewhere(): void {
    this.on({ type: 'writtenElsewhere' })
    if (this.refreshing === null) this.refreshBeside()
  }

  /** From now on `writtenElsewhere` tells of every write; or no longer. */
  listening(isListening: boolean): void {
    this.on({ type: isListening ? 'listening' : 'deaf' })
    // what was written before
    if (isListening) this.writtenElsewhere()
  }

  /**
   * The copy, a moment behind (at most a second where nobody tells of writes); null while it is being loaded for the first time. While a large change is
   * taken in it is behind until that is done. When Meilisearch does not answer: the copy as it is for five seconds,
   * then SearchUnavailableError.
   */
  async current(): Promise<IndexCopy<Key> | null> {
    switch (planFor(this.state, Date.now())) {
      case 'load':
        this.startLoading()
        break
      case 'refresh':
        await this.refreshing?.catch(() => undefined)
        await this.refreshOrTolerate()
        break
      case 'refreshBriefly':
        await waitBriefly(this.refreshOrTolerate())
        break
      case 'refreshInTime':
        await withTimeout(this.refreshOrTolerate(), 'The copy of the index could not be compared in time.')
        break
    }
    return this.copy
  }

  /** The copy with what it holds so far. While it is being loaded others may put documents in it. */
  get unfinished(): IndexCopy<Key> {
    return this.copy ?? (this.growing ??= new MemoryIndex())
  }

  get isLoading(): boolean {
    return this.copy === null
  }

  /** Loads or compares the copy now; for start-up and tests. */
  async load(): Promise<void> {
    if (this.copy !== null) return this.refresh()
    this.startLoading()
    await this.loading
  }

  /** Compares the copy, though nobody may search. Throws when the copy may not answer any more. */
  async refreshOrTolerate(): Promise<void> {
    try {
      if (isPausing(this.state, Date.now())) throw this.lastError
      await this.refresh()
    } catch (error) {
      if (isStale(this.state, Date.now())) throw error
    }
  }

  private refreshBeside(): void {
    // a failure shows itself when the copy is no longer fresh
    if (this.copy !== null) this.refresh().catch(() => undefined)
  }

  private startLoading(): void {
    if (this.loading !== null) return
    this.on({ type: 'loadStarted' })
    this.loading = this.loadAnew().finally(() => {
      this.loading = null
      if (this.state.writer === 'other') this.refreshBeside()
    })
    // whoever searches meanwhile asks Meilisearch, and hears of it when that fails
    this.loading.catch(() => undefined)
  }

  private async loadAnew(): Promise<void> {
    const startedAt = Date.now()
    // what an earlier try took in, and what searches put in meanwhile, is not read again
    const copy = (this.growing ??= new MemoryIndex())
    try {
      this.takenIn = await takeIn(copy, this.source, { index: await this.source.reader.state('writes'), before: null })
    } catch (error) {
      this.on({ type: 'loadFailed' })
      throw error
    }
    this.copy = copy
    this.growing = null
    this.on({ type: 'completed', startedAt, at: Date.now() })
  }

  private refresh(): Promise<void> {
    this.refreshing ??= this.compare().finally(() => {
      this.refreshing = null
      if (this.state.writer === 'other') this.refreshBeside()
    })
    return this.refreshing
  }

  private async compare(): Promise<void> {
    const startedAt = Date.now()
    this.on({ type: 'asked' })
    try {
      const index = await this.source.reader.state('queries')
      this.on({ type: 'takingIn', at: Date.now() })
      const { copy, takenIn: before } = this
      const isChanged = index.updatedAt !== before?.index.updatedAt || index.createdAt !== before.index.createdAt
      if (copy !== null && isChanged) this.takenIn = await takeIn(copy, this.source, { index, before })
      if (copy !== null && copy.waste > mostWaste) this.copy = await compact(copy, this.source)
      this.on({ type: 'completed', startedAt, at: Date.now() })
    } catch (error) {
      this.lastError = error
      this.on({ type: 'failed', at: Date.now() })
      throw error
    }
  }

  private on(event: CopyEvent): void {
    this.state = nextState(this.state, event)
  }
}
