import type { Payload } from 'payload'
import { scrubPersonalData } from '../../content/scrubPersonalData'
import { searchKey } from '../../figures/searchKey'
import { liveVacId } from '../vacs/liveVacId'
import { LONGEST_QUERY, type NewSearch } from './schema'

const HOUR_MS = 3_600_000
/** Anybody can search the website: no more than so many searches of one hour are kept. */
const MOST_PER_HOUR = 5_000

export interface SearchRecord extends Omit<NewSearch, 'opened'> {
  channel: 'agent' | 'website'
  opened: NewSearch['opened'] | 'unknown'
}

/** Keeps a search without who did it (docs/decisions/0007). What cannot be kept that way is not kept. */
export async function recordSearch(
  payload: Payload,
  { query: raw, vac: uuid, rank, secondsToAnswer, municipality, ...rest }: SearchRecord,
  now = new Date(),
): Promise<void> {
  const query = raw.trim().length > LONGEST_QUERY ? '' : scrubPersonalData(raw)
  const key = searchKey(query)
  if (key === '' || (rest.channel === 'website' && (await isFull(payload, now)))) return
  const openedVac = rest.opened === 'vac' && uuid ? await liveVacId(payload, uuid) : null
  await payload.create({
    collection: 'searches',
    data: {
      ...rest,
      query,
      key,
      opened: rest.opened === 'vac' && openedVac === null ? 'nothing' : rest.opened,
      openedVac,
      rank: openedVac === null ? null : (rank ?? null),
      secondsToAnswer: openedVac === null || secondsToAnswer === undefined ? null : Math.round(secondsToAnswer),
      municipality: municipality ?? null,
      searchedAt: hourOf(now).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
}

function hourOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS)
}

async function isFull(payload: Payload, now: Date): Promise<boolean> {
  const where = { channel: { equals: 'website' }, searchedAt: { equals: hourOf(now).toISOString() } }
  return (await payload.count({ collection: 'searches', where, overrideAccess: true })).totalDocs >= MOST_PER_HOUR
}
