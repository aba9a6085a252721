import type { AgentFacets } from '../../../api/agent/schema'
import { addMonths } from '../../../time/dates'

/** To what an agent narrowed the results; null: not by this. */
export interface AgentFilters {
  /** Id of a department. */
  department: number | null
  /** Slug of a theme. */
  theme: string | null
  /** What is for both is found with either, so it is no choice of its own. */
  targetGroup: TargetGroupChoice | null
  /** A product name of the national list (UPL). */
  upl: string | null
  /** Last checked this many months ago or longer, or never. */
  checkedMonths: number | null
}

export const targetGroupChoices = ['resident', 'business'] as const
export type TargetGroupChoice = (typeof targetGroupChoices)[number]
export const checkedMonthsChoices = [6, 12, 24]

export const noFilters: AgentFilters = { department: null, theme: null, targetGroup: null, upl: null, checkedMonths: null }

export function isFiltered(filters: AgentFilters): boolean {
  return Object.values(filters).some((value) => value !== null)
}

/** `next`, or `before` itself when both narrow to the same: by the object it is seen whether to search again. */
export function keepFilters(before: AgentFilters, next: AgentFilters): AgentFilters {
  const names = Object.keys(noFilters) as (keyof AgentFilters)[]
  return names.every((name) => before[name] === next[name]) ? before : next
}

/** The filters as `GET /v1/agent/search` takes them. `today`: yyyy-mm-dd. */
export function filterParameters(
  { department, theme, targetGroup, upl, checkedMonths }: AgentFilters,
  today: string,
): Record<string, string> {
  return {
    ...(department === null ? {} : { department: String(department) }),
    ...(theme === null ? {} : { theme }),
    ...(targetGroup === null ? {} : { targetGroup }),
    ...(upl === null ? {} : { upl }),
    ...(checkedMonths === null ? {} : { checkedBefore: addMonths(today, -checkedMonths) }),
  }
}

/** How many results each target group would bring: what is for both counts with either. */
export function countTargetGroups(counts: AgentFacets['targetGroups']): { value: TargetGroupChoice; count: number }[] {
  const countOf = (wanted: string) => counts.find(({ value }) => value === wanted)?.count ?? 0
  return targetGroupChoices.map((value) => ({ value, count: countOf(value) + countOf('both') }))
}
