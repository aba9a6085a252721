import { isLive } from '../../policies/isLive'
import type { RichDocument } from '../content/document'
import { emptyDocument } from '../content/emptyDocument'
import { isEmptyDocument } from '../content/isEmptyDocument'
import type { Municipality } from '../payload-types'
import { liveReferences } from './linkedVac'
import { readInternals } from './readInternals'
import { readNotices } from './readNotices'
import { filled } from './relations'
import type { ReadingContext, VacSource } from './vacSource'
import type { Audience, VacView } from './vacView'

export interface Reading {
  audience: Audience
  /** Slug of the municipality asked for; null when nobody chose one. */
  municipality: string | null
  moment: Date
  /** Editors look at a draft before it is live; nobody else does. */
  isPreview?: boolean
}

/**
 * The one way to read a VAC. Gives null when it is not live at that moment, or does not hold for
 * the municipality asked for. What depends on audience, municipality or moment is
 * resolved here and nowhere else.
 */
export function readVac(source: VacSource, context: ReadingContext, reading: Reading): VacView | null {
  const { vac } = source
  const municipalities = filled(vac.municipalities)
  if (!reading.isPreview && !isLive(vac, reading.moment)) return null
  if (reading.municipality && municipalities.length > 0 && !municipalities.some(({ slug }) => slug === reading.municipality)) {
    return null
  }
  const department = filled([vac.owningDepartment])[0]
  return {
    uuid: vac.uuid ?? '',
    slug: vac.slug ?? '',
    question: vac.question ?? '',
    shortAnswer: vac.shortAnswer?.trim() ?? '',
    answer: documentOrNull(vac.answer) ?? emptyDocument(),
    sections: {
      cost: documentOrNull(vac.cost),
      duration: documentOrNull(vac.duration),
      bring: documentOrNull(vac.bring),
      apply: documentOrNull(vac.apply?.text),
      applyLinks: (vac.apply?.links ?? []).map(({ label, url, kind }) => ({ label, url, kind })),
    },
    department: { id: department?.id ?? 0, name: department?.name ?? '' },
    themes: filled(vac.themes).map(({ id, name, slug }) => ({ id, name, slug })),
    targetGroup: vac.targetGroup ?? 'resident',
    upl: source.findability.upl.map((name) => ({ name, uri: context.upl.get(name)?.uri ?? null })),
    municipalities: municipalities.map(({ id, name, slug, tooiUri }) => ({ id, name, slug, uri: tooiUri ?? null })),
    related: liveReferences(vac.relatedVacs, context, reading),
    notices: readNotices(source.notices ?? [], context, reading),
    contactPoint: contactPoint(reading, municipalities, context),
    publishedAt: vac.publishedAt ?? vac.updatedAt,
    internal: reading.audience === 'agent' ? readInternals(source) : null,
  }
}

function documentOrNull(stored: unknown): RichDocument | null {
  const document = stored as RichDocument | null | undefined
  return document && !isEmptyDocument(document) ? document : null
}

function contactPoint(reading: Reading, holdsFor: Municipality[], context: ReadingContext): VacView['contactPoint'] {
  const candidates = reading.municipality
    ? context.municipalities.filter(({ slug }) => slug === reading.municipality)
    : holdsFor.length > 0
      ? holdsFor
      : context.municipalities
  const [only] = candidates
  // With several municipalities and none chosen, any one phone number would be wrong for the others' residents.
  if (!only || candidates.length > 1) return { name: 'uw gemeente', phone: null, email: null, website: null }
  return { name: only.name, phone: only.phone ?? null, email: only.email ?? null, website: only.website ?? null }
}
