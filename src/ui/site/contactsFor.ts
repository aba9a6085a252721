import type { Municipality, Site } from './siteShapes'

/**
 * Whom a reader of an answer turns to: the chosen municipality, or else all for
 * which the answer holds. An answer without municipalities holds for all.
 */
export function contactsFor(site: Pick<Site, 'municipality' | 'municipalities'>, holdsFor: { slug: string }[]): Municipality[] {
  if (site.municipality) return [site.municipality]
  if (holdsFor.length === 0) return site.municipalities
  return site.municipalities.filter(({ slug }) => holdsFor.some((other) => other.slug === slug))
}
