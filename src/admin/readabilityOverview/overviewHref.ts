import type { OverviewQuery } from '../../api/readability/schema'

/** Where the overview stands in the admin. */
export const OVERVIEW_PATH = '/admin/leesbaarheid'

/** The address of another page of the same choice. */
export function overviewHref(query: OverviewQuery, page: number): string {
  const entries = Object.entries({ ...query, page }).filter(([, value]) => value !== undefined)
  return `${OVERVIEW_PATH}?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()}`
}
