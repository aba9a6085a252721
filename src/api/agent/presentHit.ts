import type { VacHit } from '../../../search/query/searchResult'
import { differsByMunicipality } from '../../reading/differsByMunicipality'
import type { ServedMunicipality } from '../site/servedMunicipalities'
import type { AgentHit } from './schema'

/** A hit for an agent whose caller lives in `chosen` (slug; null: not known). */
export function presentHit(hit: VacHit, served: readonly ServedMunicipality[], chosen: string | null): AgentHit {
  const { uuid, slug, question, questionParts, summary, department, municipalitySlugs } = hit
  const mustAsk = differsByMunicipality(
    municipalitySlugs.map((held) => ({ slug: held })),
    served,
    chosen,
  )
  const onlyFor = mustAsk ? served.filter((one) => municipalitySlugs.includes(one.slug)).map(({ name }) => name) : []
  return { uuid, slug, question, questionParts, summary, department: department.name, onlyFor }
}
