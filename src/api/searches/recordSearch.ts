import type { Payload } from 'payload'
import { scrubPersonalData } from '../../content/scrubPersonalData'
import { searchKey } from '../../figures/searchKey'
import { LONGEST_QUERY, type NewSearch } from './schema'

const HOUR_MS = 3_600_000

export interface SearchRecord extends Omit<NewSearch, 'opened'> {
  channel: 'agent' | 'website'
  opened: NewSearch['opened'] | 'unknown'
}

/** Keeps a search without who did it (docs/decisions/0007). What cannot be kept that way is not kept. */
export async function recordSearch(payload: Payload, { query: raw, vac: uuid, rank, secondsToAnswer, municipality, ...rest }: SearchRecord, now = new Date()): Promise<void> {
  const query = raw.trim().length > LONGEST_QUERY ? '' : scrubPersonalData(raw)
  const key = searchKey(query)
  if (key === '') return
  const openedVac = rest.opened === 'vac' && uuid ? await vacId(payload, uuid) : null
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
      searchedAt: new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
  })
}

async function vacId(payload: Payload, uuid: string): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'vacs',
    where: { and: [{ uuid: { equals: uuid } }, { _status: { equals: 'published' } }] },
    limit: 1,
    depth: 0,
    select: {},
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}
