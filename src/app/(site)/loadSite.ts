import { cache } from 'react'
import { payloadInstance } from '../../api/payloadInstance'
import { siteSettings } from '../../api/site/siteSettings'
import { readSiteQuery, type RawParameters } from '../../ui/site/readSiteQuery'
import type { Site } from '../../ui/site/siteShapes'

const settingsOnce = cache(async () => siteSettings(await payloadInstance()))

/** Whose site this is, and what the reader asks by the address. */
export async function loadSite(searchParams: Promise<RawParameters>): Promise<{ site: Site; q: string; pagina: number }> {
  const [settings, query] = await Promise.all([settingsOnce(), searchParams.then(readSiteQuery)])
  const { siteName, municipalities } = settings
  const chosen = municipalities.find(({ slug }) => slug === query.gemeente) ?? null
  const only = municipalities.length === 1 ? (municipalities[0] ?? null) : null
  return {
    site: {
      siteName,
      municipalities,
      municipality: chosen ?? only,
      gemeente: only === null ? (chosen?.slug ?? null) : null,
    },
    q: query.q,
    pagina: query.pagina,
  }
}

/** The site without any choice, for pages that know no parameters. */
export function loadPlainSite(): Promise<Site> {
  return loadSite(Promise.resolve({})).then(({ site }) => site)
}
