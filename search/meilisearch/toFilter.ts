import { dayNumber } from '../documents/checkedBefore'
import type { VacFilters } from '../query/vacFilters'

/** Filters as Meilisearch conditions, all of which must hold. Values are quoted: they cannot become conditions. */
export function toFilter(filters: VacFilters): string[] {
  const { departmentId, themeSlug, targetGroup, municipalitySlug, upl, checkedBefore } = filters
  const conditions: string[] = []
  if (departmentId !== undefined) conditions.push(`departmentId = ${Number(departmentId)}`)
  if (themeSlug !== undefined) conditions.push(`themeSlugs = ${quote(themeSlug)}`)
  if (targetGroup !== undefined)
    conditions.push(targetGroup === 'both' ? 'targetGroup = "both"' : `targetGroup IN [${quote(targetGroup)}, "both"]`)
  if (municipalitySlug !== undefined) conditions.push(forMunicipality(municipalitySlug))
  if (upl !== undefined) conditions.push(`upl = ${quote(upl)}`)
  if (checkedBefore !== undefined) conditions.push(`lastCheckedNumber < ${dayNumber(checkedBefore)}`)
  return conditions
}

/** The condition "holds for this municipality or for all". */
export function forMunicipality(slug: string): string {
  return `municipalitySlugs = ${quote(slug)} OR municipalitySlugs IS EMPTY`
}

export function quote(value: string): string {
  return `"${value
    .replace(/\p{C}+/gu, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')}"`
}
