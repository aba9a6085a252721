import type { AgentStartResponse } from '../../../api/agent/schema'
import { useStored } from '../parts/useStored'

const ALL = ''
const isSlug = (value: unknown): value is string | null => value === null || typeof value === 'string'

/** The municipality (slug; null: all) the caller belongs to: what this browser remembers, else the agent's own. */
export function useMunicipality({ municipalities: served }: AgentStartResponse): [string | null, (slug: string | null) => void] {
  const [stored, setStored] = useStored<string | null>({ name: 'municipality', fallback: null, accepts: isSlug })
  const isServed = served.some(({ slug }) => slug === stored)
  const own = served.find(({ isOwn }) => isOwn)?.slug ?? (served.length === 1 ? served[0]?.slug : undefined) ?? null
  const chosen = stored === ALL ? null : stored !== null && isServed ? stored : own
  return [chosen, (slug) => setStored(slug ?? ALL)]
}
