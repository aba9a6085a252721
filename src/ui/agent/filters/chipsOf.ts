import type { AgentSearchResponse } from '../../../api/agent/schema'
import { agentWords } from '../../../messages/agentWords'
import type { AgentFilters } from '../location/agentFilters'

/** A filter that is on, in words. */
export interface FilterChip {
  key: keyof AgentFilters
  kind: string
  name: string
}

/** The filters that are on, in the order in which they can be chosen. */
export function chipsOf(filters: AgentFilters, found: Pick<AgentSearchResponse, 'departments' | 'facets'>): FilterChip[] {
  const { kinds, unknown, targetGroups, notInMonths } = agentWords.filters
  const { department, theme, targetGroup, upl, checkedMonths } = filters
  const names: Record<keyof AgentFilters, string | null> = {
    department: department === null ? null : (found.departments.find(({ id }) => id === department)?.name ?? unknown),
    theme: theme === null ? null : (found.facets.themes.find(({ slug }) => slug === theme)?.name ?? theme),
    targetGroup: targetGroup === null ? null : targetGroups[targetGroup],
    upl,
    checkedMonths: checkedMonths === null ? null : notInMonths(checkedMonths),
  }
  return (Object.keys(names) as (keyof AgentFilters)[]).flatMap((key) => {
    const name = names[key]
    return name === null ? [] : [{ key, kind: kinds[key], name }]
  })
}
