import type { Where } from 'payload'
import { env } from '../../env'
import { runSqlOf } from '../../database/runSql'
import { loadReadingContextAsSystem, loadShownVacAsSystem } from '../../reading/loadVacs'
import { readVac } from '../../reading/readVac'
import type { VacView } from '../../reading/vacView'
import { cachedFor } from '../cachedFor'
import { payloadInstance } from '../payloadInstance'
import { search } from '../search/search'
import type { PublicHits, PublicSearch } from './schema'

/** What the public finds. */
export async function listPublicVacs(wanted: PublicSearch): Promise<PublicHits> {
  const { query, theme, municipality, page, pageSize } = wanted
  const result = await search({
    audience: 'public',
    query,
    page,
    pageSize,
    filters: {
      ...(theme === undefined ? {} : { themeSlug: theme }),
      ...(municipality === undefined ? {} : { municipalitySlug: municipality }),
    },
  })
  const uris = await uplUris()
  return {
    results: result.hits.map((hit) => ({
      uuid: hit.uuid,
      slug: hit.slug,
      question: hit.question,
      summary: hit.summary,
      department: hit.department.name,
      upl: hit.upl.map((name) => ({ name, uri: uris.get(name) ?? null })),
      url: publicUrl(hit.slug),
      questionParts: hit.questionParts,
    })),
    total: result.total,
    page: result.page,
    pageSize: result.pageSize,
    source: result.source,
  }
}

/** An address in the national list may show this much later (milliseconds). */
const ADDRESSES_LAST_MS = 10_000

// Plain SQL: to read the whole list by Payload holds up everybody who types for 30 ms.
const uplUris = cachedFor(ADDRESSES_LAST_MS, async (): Promise<ReadonlyMap<string, string>> => {
  const rows = await runSqlOf(await payloadInstance())('select name, uri from upl_products where uri is not null', [])
  return new Map(rows.map(({ name, uri }) => [String(name), String(uri)]))
})

/** One live VAC as the public may read it, or null. */
export async function findPublicVac(wanted: {
  slug?: string
  uuid?: string
  municipality?: string | null | undefined
}): Promise<VacView | null> {
  const payload = await payloadInstance()
  const where: Where = wanted.uuid ? { uuid: { equals: wanted.uuid } } : { slug: { equals: wanted.slug ?? '' } }
  const moment = new Date()
  const source = await loadShownVacAsSystem({ payload }, where, moment)
  if (!source) return null
  return readVac(source, await loadReadingContextAsSystem({ payload }, [source]), {
    audience: 'public',
    municipality: wanted.municipality ?? null,
    moment,
  })
}

/** Address of the page of an answer, with the municipality (slug) for which somebody reads it. */
export function publicUrl(slug: string, municipality: string | null = null): string {
  return `${env.PUBLIC_URL}/vraag/${slug}${municipality === null ? '' : `?${new URLSearchParams({ gemeente: municipality })}`}`
}
