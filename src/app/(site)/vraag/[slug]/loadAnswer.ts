import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { payloadInstance } from '../../../../api/payloadInstance'
import { findPublicVac } from '../../../../api/vacs/publicVacs'
import { differsByMunicipality } from '../../../../reading/differsByMunicipality'
import type { VacView } from '../../../../reading/vacView'
import type { RawParameters } from '../../../../ui/site/readSiteQuery'
import { siteHref } from '../../../../ui/site/siteHref'
import type { Site } from '../../../../ui/site/siteShapes'
import { leaveAsNotFound } from '../../leaveAsNotFound'
import { loadSite } from '../../loadSite'

export interface AnswerPageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<RawParameters>
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const SLUG = /^[a-z0-9-]{1,200}$/

const findOnce = cache(async (slug: string, municipality: string | null) => findPublicVac(await payloadInstance(), { slug, municipality }))

/**
 * The answer that an address names, for the chosen municipality. Where it does
 * not hold there, people still get it, with `notFor` to say so: they may have
 * followed a link. An address with the uuid, which never changes, leads to the
 * one with the slug. Ends in "not found" when there is no live answer.
 */
export async function loadAnswer({
  params,
  searchParams,
}: AnswerPageProps): Promise<{ site: Site; vac: VacView; notFor: string | null; onlyFor: string | null }> {
  const [{ slug }, { site }] = await Promise.all([params, loadSite(searchParams)])
  if (UUID.test(slug)) {
    const named = await findPublicVac(await payloadInstance(), { uuid: slug.toLowerCase() })
    if (named) permanentRedirect(siteHref(`/vraag/${named.slug}`, { gemeente: site.gemeente }))
  }
  if (!SLUG.test(slug)) leaveAsNotFound()
  const municipality = site.municipality?.slug ?? null
  const vac = await findOnce(slug, municipality)
  if (vac) {
    const mustSay = differsByMunicipality(vac.municipalities, site.municipalities, municipality)
    return {
      site,
      vac,
      notFor: null,
      onlyFor: mustSay ? new Intl.ListFormat('nl').format(vac.municipalities.map(({ name }) => name)) : null,
    }
  }
  const elsewhere = municipality === null ? null : await findOnce(slug, null)
  if (!elsewhere) leaveAsNotFound()
  return { site, vac: elsewhere, notFor: site.municipality?.name ?? null, onlyFor: null }
}
