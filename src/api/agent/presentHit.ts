import type { VacHit } from '../../../search/query'
import type { AgentHit } from './schema'

export function presentHit({ uuid, slug, question, questionParts, summary, department }: VacHit): AgentHit {
  return { uuid, slug, question, questionParts, summary, department: department.name }
}
