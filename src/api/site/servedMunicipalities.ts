import type { Payload } from 'payload'
import { runSqlOf } from '../../database/runSql'
import { cachedFor } from '../cachedFor'

export interface ServedMunicipality {
  slug: string
  name: string
}

/** A municipality that was added may show this much later (milliseconds): it is asked for at every letter. */
const MUNICIPALITIES_LAST_MS = 10_000

export const servedMunicipalities = cachedFor(MUNICIPALITIES_LAST_MS, async (payload: Payload): Promise<readonly ServedMunicipality[]> => {
  const rows = await runSqlOf(payload)('select slug, name from municipalities order by id', [])
  return rows.map(({ slug, name }) => ({ slug: String(slug), name: String(name) }))
})
