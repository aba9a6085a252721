import type { Payload } from 'payload'
import { defaultConnection } from '../../../search/connection'
import { type ContactHit as FoundContact, searchContacts, searchNotices } from '../../../search/query'
import { SearchUnavailableError } from '../../errors'
import { listAgentNotices } from '../notices/agentNotices'
import { search } from '../search/search'
import type { AgentSearchQuery, AgentSearchResponse, ContactHit } from './schema'

const PAGE_SIZE = 20
const MOST_BESIDE = 5

/** VACs, contacts and news of the day for what an agent types. */
export async function agentSearch(payload: Payload, { q, municipality, theme, department, page }: AgentSearchQuery): Promise<AgentSearchResponse> {
  const [vacs, contacts, noticeIds] = await Promise.all([
    search({
      audience: 'agent',
      query: q,
      page,
      pageSize: PAGE_SIZE,
      facets: true,
      filters: {
        ...(municipality ? { municipalitySlug: municipality } : {}),
        ...(theme ? { themeSlug: theme } : {}),
        ...(department ? { departmentId: department } : {}),
      },
    }),
    orNone(() => searchContacts(defaultConnection(), { query: q, limit: MOST_BESIDE })),
    orNone(() => searchNotices(defaultConnection(), { query: q, limit: MOST_BESIDE, ...(municipality ? { municipalitySlug: municipality } : {}) })),
  ])
  const found = new Set(noticeIds.map(({ id }) => Number(id)))
  const notices = found.size > 0 ? (await listAgentNotices(payload, municipality)).filter(({ id }) => found.has(id)) : []
  return {
    total: vacs.total,
    page: vacs.page,
    pageSize: vacs.pageSize,
    vacs: vacs.hits.map((hit) => ({
      uuid: hit.uuid,
      slug: hit.slug,
      question: hit.question,
      questionParts: hit.questionParts,
      summary: hit.summary,
      department: hit.department.name,
    })),
    departments: await departmentCounts(payload, vacs.facets?.departments ?? []),
    contacts: contacts.map(presentContact),
    notices,
    source: vacs.source,
    understood: vacs.understood.terms.map(({ word }) => word),
  }
}

async function departmentCounts(payload: Payload, counts: { value: string; count: number }[]): Promise<AgentSearchResponse['departments']> {
  if (counts.length === 0) return []
  const { docs } = await payload.find({ collection: 'departments', depth: 0, pagination: false, overrideAccess: true, select: { name: true } })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return counts
    .map(({ value, count }) => ({ id: Number(value), name: names.get(Number(value)) ?? '', count }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'nl'))
}

function presentContact(contact: FoundContact): ContactHit {
  return {
    id: Number(contact.id),
    name: contact.name,
    function: contact.role || null,
    department: contact.departmentName,
    phone: contact.phone || null,
    email: contact.email || null,
    availability: contact.availability || null,
  }
}

/** What stands beside the answers may be missing for a while; the answers may not. */
async function orNone<T>(find: () => Promise<T[]>): Promise<T[]> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof SearchUnavailableError) return []
    throw error
  }
}
