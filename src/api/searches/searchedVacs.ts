import type { Payload } from 'payload'
import { whereLive } from '../../../policies/isLive'
import type { RichDocument } from '../../content/document'
import { toPlainText } from '../../content/toPlainText'
import { type Findability, noFindability } from '../../findability/findability'
import { loadFindabilityAsSystem } from '../../findability/loadFindability'
import type { Vac } from '../../payload-types'

/** What words are compared with. Residents and agents can both read it. */
export interface SearchedVac {
  id: number
  question: string
  department: number
  /** Question, search terms and all of the answer, as plain text. */
  texts: string[]
  /** How else it is called, in one to three words: what a synonym can point to. '' when it has no such name. */
  name: string
}

/** Live answers by id, with system access: the caller has chosen whose. */
export async function loadSearchedVacs(payload: Payload, ids: readonly number[]): Promise<Map<number, SearchedVac>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'vacs',
    where: { and: [{ id: { in: [...new Set(ids)] } }, whereLive(new Date())] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const findability = await loadFindabilityAsSystem({ payload }, ids)
  return new Map(docs.map((vac) => [vac.id, toSearched(vac, findability.get(vac.id) ?? noFindability)]))
}

function toSearched(vac: Vac, { searchTerms, upl }: Findability): SearchedVac {
  const { id, question, shortAnswer, answer, cost, duration, bring, apply } = vac
  const rich = [answer, cost, duration, bring, apply?.text].map((document) =>
    document ? toPlainText(document as unknown as RichDocument) : '',
  )
  return {
    id,
    question,
    department: typeof vac.owningDepartment === 'object' ? vac.owningDepartment.id : vac.owningDepartment,
    texts: [question, shortAnswer ?? '', ...rich, ...searchTerms],
    name: [...upl, ...searchTerms].find((name) => name.trim().split(/[\s-]+/).length <= 3) ?? '',
  }
}
