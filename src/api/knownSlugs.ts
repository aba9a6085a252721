import type { Sources } from '../http/defineRoute'

/** Whether there is a municipality with this slug. */
export const isMunicipality = hasSlug('municipalities')

/** Whether there is a theme with this slug, with answers or without. */
export const isTheme = hasSlug('themes')

/** So many slugs are asked for, again and again; what was there a moment ago is not looked up at every letter. */
const LASTS_MS = 10_000

/** A slug that was added is known at once; one that is gone may be known for some seconds. */
function hasSlug(collection: 'municipalities' | 'themes') {
  const knownUntil = new Map<string, number>()
  return async (slug: string, { payload }: Sources): Promise<boolean> => {
    const now = Date.now()
    if ((knownUntil.get(slug) ?? 0) > now) return true
    const { totalDocs } = await payload.count({ collection, where: { slug: { equals: slug } }, overrideAccess: true })
    if (totalDocs > 0) knownUntil.set(slug, now + LASTS_MS)
    else knownUntil.delete(slug)
    return totalDocs > 0
  }
}
