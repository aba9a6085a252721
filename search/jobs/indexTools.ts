import type { Payload } from 'payload'
import type { Clock } from '../../src/time/clock'
import type { IndexServer } from '../meilisearch/indexServer'

/** What every index job works with. */
export interface IndexTools {
  payload: Payload
  connection: IndexServer
  clock: Clock
}
