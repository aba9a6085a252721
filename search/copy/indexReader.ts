import { orUnavailable, type SearchClient } from '../meilisearch/client'
import type { IndexKey } from '../documents/searchDocument'
import { retrievedFields, type Stored } from '../documents/retrievedFields'

/** A document without its texts: enough to see whether it changed. */
export interface Listed {
  id: string
  hash: string
  indexedAt: number
}

/** Of an index: when it was made, and last changed. A rebuild puts another one in its place. */
export interface IndexState {
  createdAt: string
  updatedAt: string
}

const listPageSize = 10_000

/** Reads one Meilisearch index for a copy of it. All methods throw SearchUnavailableError when Meilisearch does not answer. */
export class IndexReader<Key extends IndexKey> {
  constructor(
    private readonly clients: { queries: SearchClient; writes: SearchClient },
    private readonly key: Key,
    private readonly uid: string,
    /** Called at every answer. */
    private readonly seen: () => void,
  ) {}

  /** `queries` gives up soon, `writes` waits long. */
  async state(client: 'queries' | 'writes'): Promise<IndexState> {
    const { createdAt, updatedAt } = await this.asked(() => this.clients[client].index(this.uid).getRawInfo())
    return { createdAt: String(createdAt), updatedAt: String(updatedAt) }
  }

  async count(): Promise<number> {
    return (await this.asked(() => this.clients.writes.index(this.uid).getStats())).numberOfDocuments
  }

  /** What was indexed since a moment (milliseconds since 1970); 0 or before: everything. */
  async list(since: number): Promise<Listed[]> {
    const index = this.clients.writes.index<Listed>(this.uid)
    const listed: Listed[] = []
    for (;;) {
      const { results } = await this.asked(() =>
        index.getDocuments({
          fields: ['id', 'hash', 'indexedAt'],
          limit: listPageSize,
          offset: listed.length,
          ...(since > 0 ? { filter: `indexedAt >= ${since}` } : {}),
        }),
      )
      listed.push(...results)
      if (results.length < listPageSize) return listed
    }
  }

  /** Documents as ranking needs them. What we wrote passed documentSchemas; it is not parsed again on the way back. */
  async documents(ids: readonly string[]): Promise<Stored<Key>[]> {
    const index = this.clients.writes.index(this.uid)
    const { results } = await this.asked(() =>
      index.getDocuments({ ids: [...ids], limit: ids.length, fields: [...retrievedFields[this.key]] }),
    )
    return results as Stored<Key>[]
  }

  private async asked<T>(ask: () => Promise<T>): Promise<T> {
    const answer = await orUnavailable(ask)
    this.seen()
    return answer
  }
}
