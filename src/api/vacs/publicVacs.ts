import type { Payload, Where } from 'payload'
import { env } from '../../env'
import type { Sources } from '../../http/defineRoute'
import { runSqlOf } from '../../database/runSql'
import { loadReadingContextAsSystem, loadShownVacAsSystem } from '../../reading/loadVacs'
import { readVac } from '../../reading/readVac'
import type { VacView } from '../../reading/vacView'
import { cachedFor } from '../cachedFor'
import { search } from '../search/search'
import type { PublicHits, PublicSearch } from './schema'

/** What the public finds. */
export async function listPublicVacs(sources: Sources, wanted: PublicSearch): Promise<PublicHits> {
  const { query, theme, municipality, page, pageSize } = wanted
  const result = await search(sources, {
    audience: 'public',
    query,
    page,
    pageSize,
    filters: {
      ...(theme === undefined ? {} : { themeSlug: theme }),
      ...(municipality === undefined ? {} : { municipalitySlug: municipality }),
    },
  })
  const uris = await uplUris(sources.payload)
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
const uplUris = cachedFor(ADDRESSES_LAST_MS, async (payload: Payload): Promise<ReadonlyMap<string, string>> => {
  const rows = await runSqlOf(payload)('select name, uri from upl_products where uri is not null', [])
  return new Map(rows.map(({ name, uri }) => [String(name), String(uri)]))
})

interface WantedVac {
  slug?: string
  uuid?: string
  municipality?: string | null | undefined
}

/** One live VAC as the public may read it, or null. */
export async function findPublicVac(payload: Payload, wanted: WantedVac): Promise<VacView | null> {
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
