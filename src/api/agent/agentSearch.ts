import { type ContactHit as FoundContact, searchContacts } from '../../../search/searchContacts'
import { searchNotices } from '../../../search/searchNotices'
import type { VacFilters } from '../../../search/query/vacFilters'
import type { VacSearch } from '../../../search/query/vacSearch'
import { isSearchUnavailable } from '../../errors'
import type { Sources } from '../../http/defineRoute'
import { toDay } from '../../time/dates'
import { listAgentNotices } from '../notices/agentNotices'
import { type Asked, askEngine } from '../search/askEngine'
import { currentSynonyms } from '../search/currentSynonyms'
import { search } from '../search/search'
import { servedMunicipalities } from '../site/servedMunicipalities'
import { findNear } from './findNear'
import { checkedBeforeDays, presentFacets } from './presentFacets'
import { presentHit } from './presentHit'
import type { AgentSearchQuery, AgentSearchResponse, ContactHit } from './schema'

const PAGE_SIZE = 20
const MOST_BESIDE = 5

/** VACs, contacts and news of the day for what an agent types. */
export async function agentSearch(
  sources: Sources,
  { q, page, ...filters }: AgentSearchQuery,
  today = toDay(new Date()),
): Promise<AgentSearchResponse> {
  const { payload, connection } = sources
  const { municipality } = filters
  const chosen: VacFilters = {
    municipalitySlug: municipality,
    themeSlug: filters.theme,
    departmentId: filters.department,
    targetGroup: filters.targetGroup,
    upl: filters.upl,
    checkedBefore: filters.checkedBefore,
  }
  const synonyms = await currentSynonyms(payload)
  const asked: VacSearch = { audience: 'agent', query: q, filters: chosen, synonyms }
  const beside = { query: q, limit: MOST_BESIDE, synonyms }
  const [served, vacs, contacts, noticeIds] = await Promise.all([
    servedMunicipalities(payload),
    search(sources, { ...asked, page, pageSize: PAGE_SIZE, facets: true, checkedBeforeDays: checkedBeforeDays(today) }),
    orNone('contacts', () => searchContacts(connection, beside)),
    orNone('notices', () => searchNotices(connection, { ...beside, ...(municipality ? { municipalitySlug: municipality } : {}) })),
  ])
  const found = new Set(noticeIds.map(({ id }) => Number(id)))
  const notices = found.size > 0 ? (await listAgentNotices(payload, municipality)).filter(({ id }) => found.has(id)) : []
  return {
    total: vacs.total,
    page: vacs.page,
    pageSize: vacs.pageSize,
    vacs: vacs.hits.map((hit) => presentHit(hit, served, municipality ?? null)),
    near: vacs.total === 0 && vacs.source === 'search' ? await findNear(connection, asked, served) : null,
    ...(await presentFacets(vacs.facets, { payload, chosen, total: vacs.total, today })),
    contacts: contacts.map(presentContact),
    notices,
    source: vacs.source,
    understood: vacs.understood.terms.map(({ word }) => word),
  }
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
async function orNone<T>(asked: Asked, find: () => Promise<T[]>): Promise<T[]> {
  try {
    return await askEngine(asked, find)
  } catch (error) {
    if (isSearchUnavailable(error)) return []
    throw error
  }
}
