import { agentWords } from '../../../messages/agentWords'

/** Says that what stands below belongs to what was searched for before. */
export function LateLabel({ query }: { query: string }) {
  return <p className="agent-late__label">{agentWords.late.slow(query)}</p>
}
