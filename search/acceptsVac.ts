import type { Features, Shown } from './features'
import type { Narrowing } from './acceptedSlots'
import { checkedBefore as wasCheckedBefore } from './checkedBefore'
import { toFilter, type VacFilters } from './toFilter'

/** The filters of `toFilter`, for documents in memory; null when there are none. */
export function acceptsVac(filters: VacFilters): Narrowing | null {
  const conditions = toFilter(filters)
  return conditions.length === 0 ? null : { key: conditions.join('\n'), test: testOf(filters) }
}

function testOf(filters: VacFilters): (features: Features) => boolean {
  const { departmentId, themeSlug, targetGroup, municipalitySlug, upl, checkedBefore } = filters
  const isOld = checkedBefore === undefined ? null : wasCheckedBefore(checkedBefore)
  return (features) => {
    const document = features.document as Shown<'public'> & Partial<Shown<'agent'>>
    return (
      (departmentId === undefined || document.departmentId === departmentId) &&
      (themeSlug === undefined || document.themeSlugs.includes(themeSlug)) &&
      (targetGroup === undefined || document.targetGroup === targetGroup || (targetGroup !== 'both' && document.targetGroup === 'both')) &&
      (municipalitySlug === undefined || holdsFor(document, municipalitySlug)) &&
      (upl === undefined || document.upl.includes(upl)) &&
      (isOld === null || isOld(document))
    )
  }
}

/** Whether a document holds for a municipality, by name or because it holds for all. */
export function holdsFor({ municipalitySlugs }: { municipalitySlugs: readonly string[] }, slug: string): boolean {
  return municipalitySlugs.length === 0 || municipalitySlugs.includes(slug)
}
