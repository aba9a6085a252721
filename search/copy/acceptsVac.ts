import type { Narrowing } from '../engine/acceptedDocuments'
import type { FilterValues } from '../documents/filterValues'
import { checkedBefore as wasCheckedBefore } from '../documents/checkedBefore'
import type { VacFilters } from '../query/vacFilters'

/** The filters of `toFilter`, for documents in memory; null when there are none. */
export function acceptsVac(filters: VacFilters): Narrowing<unknown, FilterValues> | null {
  if (Object.values(filters).every((value) => value === undefined)) return null
  const { departmentId, themeSlug, targetGroup, municipalitySlug, upl, checkedBefore } = filters
  // As asked for, not as Meilisearch is asked: what is tidied up there would let two filters share their verdicts.
  return { key: JSON.stringify([departmentId, themeSlug, targetGroup, municipalitySlug, upl, checkedBefore]), test: testOf(filters) }
}

function testOf(filters: VacFilters): Narrowing<unknown, FilterValues>['test'] {
  const { departmentId, themeSlug, targetGroup, municipalitySlug, upl, checkedBefore } = filters
  const isOld = checkedBefore === undefined ? null : wasCheckedBefore(checkedBefore)
  return ({ values }) =>
    (departmentId === undefined || values.departmentId === departmentId) &&
    (themeSlug === undefined || values.themeSlugs.includes(themeSlug)) &&
    (targetGroup === undefined || values.targetGroup === targetGroup || (targetGroup !== 'both' && values.targetGroup === 'both')) &&
    (municipalitySlug === undefined || holdsFor(values, municipalitySlug)) &&
    (upl === undefined || values.upl.includes(upl)) &&
    (isOld === null || isOld(values))
}

/** Whether a document holds for a municipality, by name or because it holds for all. */
export function holdsFor({ municipalitySlugs }: { municipalitySlugs: readonly string[] }, slug: string): boolean {
  return municipalitySlugs.length === 0 || municipalitySlugs.includes(slug)
}
