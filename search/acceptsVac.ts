import type { Features, Shown } from './features'
import { isCheckedBefore } from './checkedBefore'
import type { VacFilters } from './toFilter'

/** The filters of `toFilter`, for documents in memory. */
export function acceptsVac({ departmentId, themeSlug, targetGroup, municipalitySlug, upl, checkedBefore }: VacFilters) {
  return (features: Features): boolean => {
    const document = features.document as Shown<'public'> & Partial<Shown<'agent'>>
    return (
      (departmentId === undefined || document.departmentId === departmentId) &&
      (themeSlug === undefined || document.themeSlugs.includes(themeSlug)) &&
      (targetGroup === undefined || document.targetGroup === targetGroup || (targetGroup !== 'both' && document.targetGroup === 'both')) &&
      (municipalitySlug === undefined || holdsFor(document, municipalitySlug)) &&
      (upl === undefined || document.upl.includes(upl)) &&
      (checkedBefore === undefined || isCheckedBefore(document, checkedBefore))
    )
  }
}

/** Whether a document holds for a municipality, by name or because it holds for all. */
export function holdsFor({ municipalitySlugs }: { municipalitySlugs: readonly string[] }, slug: string): boolean {
  return municipalitySlugs.length === 0 || municipalitySlugs.includes(slug)
}
