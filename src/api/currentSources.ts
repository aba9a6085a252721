import { defaultConnection } from '../../search/copy/connection'
import type { Sources } from '../http/defineRoute'
import { payloadInstance } from './payloadInstance'

/** What this process works with: its Payload and its connection to the indexes. */
export async function currentSources(): Promise<Sources> {
  return { payload: await payloadInstance(), connection: defaultConnection() }
}
