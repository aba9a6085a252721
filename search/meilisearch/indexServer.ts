import type { SearchClient } from './client'
import type { IndexKey } from '../documents/searchDocument'

/** Where an installation's indexes are. */
export interface IndexServer {
  /** For queries: gives up soon, so that the fallback can answer in time. */
  queries: SearchClient
  /** For indexing: waits long. */
  writes: SearchClient
  prefix: string
  /** Called when this process has written to an index. */
  written: (key: IndexKey) => void
}

const suffix: Record<IndexKey, string> = {
  public: 'public_vacs',
  agent: 'agent_vacs',
  contacts: 'agent_contacts',
  notices: 'agent_notices',
}

/** The uid of an index: the prefix of the installation and what it holds. */
export function indexUid({ prefix }: Pick<IndexServer, 'prefix'>, key: IndexKey): string {
  return `${prefix}_${suffix[key]}`
}
