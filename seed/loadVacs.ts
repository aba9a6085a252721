import type { Payload } from 'payload'
import { htmlToDocument } from '../src/content/html/htmlToDocument'
import { addDays, addMonths, toDay } from '../src/time/dates'
import { ensure, type SeedIds, type SeedProgress } from './loadOrganisation'
import type { SeedContent, SeedVac } from './seedContent'

const MS_PER_HOUR = 3_600_000

interface Loading {
  content: SeedContent
  ids: SeedIds
  onProgress: SeedProgress
}

/** Makes the VACs, and then links the related ones. Gives their ids by slug. */
export async function loadVacs(payload: Payload, { content, ids, onProgress }: Loading): Promise<Map<string, number>> {
  const vacs = new Map<string, number>()
  const linked = new Set<string>()
  let done = 0
  // Those that nothing refers to yet come first, so that most are complete when they are published.
  for (const vac of content.vacs) {
    const existing = await findByExternalId(payload, `seed:${vac.slug}`)
    if (existing) linked.add(vac.slug)
    vacs.set(vac.slug, existing ?? (await createVac(payload, vac, ids)))
    onProgress(++done, content.vacs.length)
  }
  for (const vac of content.vacs.filter(({ slug, related }) => related.length > 0 && !linked.has(slug))) {
    await payload.update({
      collection: 'vacs',
      id: vacs.get(vac.slug) ?? 0,
      data: { relatedVacs: vac.related.map((slug) => vacs.get(slug)).filter((id) => id !== undefined), _status: vac.status },
      draft: vac.status === 'draft',
      depth: 0,
      overrideAccess: true,
      context: seedContext(vac),
    })
  }
  return vacs
}

/** News of the day, with moments counted from now. */
export async function loadNotices(
  payload: Payload,
  { content, ids, vacs }: Pick<Loading, 'content' | 'ids'> & { vacs: Map<string, number> },
): Promise<void> {
  const now = Date.now()
  for (const { key: _key, startsInHours, endsInHours, municipalities, vacs: slugs, ...notice } of content.notices) {
    await ensure(payload, 'notices', 'title', {
      ...notice,
      startsAt: new Date(now + startsInHours * MS_PER_HOUR).toISOString(),
      endsAt: new Date(now + endsInHours * MS_PER_HOUR).toISOString(),
      municipalities: municipalities.map((slug) => ids.municipalities.get(slug) ?? 0),
      vacs: slugs.map((slug) => vacs.get(slug)).filter((id) => id !== undefined),
    })
  }
}

async function findByExternalId(payload: Payload, externalId: string): Promise<number | null> {
  const { docs } = await payload.find({
    collection: 'vacs',
    where: { externalId: { equals: externalId } },
    limit: 1,
    depth: 0,
    select: {},
    trash: true,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}

async function createVac(payload: Payload, vac: SeedVac, ids: SeedIds): Promise<number> {
  const created = await payload.create({
    collection: 'vacs',
    data: {
      externalId: `seed:${vac.slug}`,
      slug: vac.slug,
      question: vac.question,
      shortAnswer: vac.shortAnswer,
      answer: document(vac.answer),
      cost: document(vac.cost),
      duration: document(vac.duration),
      bring: vac.bring.length > 0 ? document(`<ul>${vac.bring.map((item) => `<li>${item}</li>`).join('')}</ul>`) : null,
      apply: { text: document(vac.apply?.text), links: vac.apply?.links ?? [] },
      questionsToAsk: vac.questionsToAsk,
      owningDepartment: ids.departments.get(vac.department) ?? 0,
      contactPerson: vac.contact ? ids.contacts.get(vac.contact) : null,
      reviewIntervalMonths: vac.reviewIntervalMonths,
      searchTerms: vac.searchTerms,
      themes: vac.themes.map((slug) => ids.themes.get(slug) ?? 0),
      targetGroup: vac.targetGroup,
      upl: vac.upl,
      municipalities: vac.municipalities.map((slug) => ids.municipalities.get(slug) ?? 0),
      linkedLetters: vac.linkedLetters,
      internalNote: vac.internalNote ?? null,
      handover: vac.handover ? ids.handovers.get(vac.handover) : null,
      notByPhone: Boolean(vac.notByPhone),
      notByPhoneInstead: vac.notByPhone?.instead ?? null,
      _status: vac.status,
    },
    draft: vac.status === 'draft',
    depth: 0,
    overrideAccess: true,
    context: seedContext(vac),
  })
  return created.id
}

/** Signs the versions, and puts the last check where the wished review date follows from it. */
function seedContext(vac: SeedVac): Record<string, unknown> {
  const nextDue = addDays(toDay(new Date()), vac.reviewDueInDays)
  const confirmedAt = `${addMonths(nextDue, -vac.reviewIntervalMonths)}T09:00:00.000Z`
  return { editorName: 'Redactie', review: { nextDue, confirmedAt } }
}

function document(html: string | undefined) {
  // A copy: what an interface names has no index for Payload.
  return html ? { ...htmlToDocument(html).document } : null
}
