import type { Payload } from 'payload'
import type { FacetCount, Facets } from '../../../search/query/facets'
import type { VacFilters } from '../../../search/query/vacFilters'
import { addMonths } from '../../time/dates'
import { cachedFor } from '../cachedFor'
import type { AgentSearchResponse } from './schema'

/** How long ago something was checked that agents may narrow to (months). */
const CHECKED_MONTHS_AGO = [6, 12, 24]

/** The days (yyyy-mm-dd) before which to count what was last checked. */
export function checkedBeforeDays(today: string): string[] {
  return CHECKED_MONTHS_AGO.map((months) => addMonths(today, -months))
}

interface Presenting {
  payload: Payload
  /** What was chosen: it stays among the choices, also when it brings nothing. */
  chosen: VacFilters
  /** Results with everything chosen: what a choice brings that was not counted. */
  total: number
  /** yyyy-mm-dd */
  today: string
}

/** Counts with the names that people know their values by. What has no name any more is left out. */
export async function presentFacets(
  counted: Facets | null,
  { payload, chosen, total, today }: Presenting,
): Promise<Pick<AgentSearchResponse, 'departments' | 'facets'>> {
  const facets = counted ?? nothingCounted
  const names = await currentNames(payload)
  const days = checkedBeforeDays(today)
  const withChosen = (counts: FacetCount[], value: string | number | undefined) =>
    value === undefined || counts.some((each) => each.value === String(value))
      ? counts
      : [...counts, { value: String(value), count: total }]
  return {
    departments: named(withChosen(facets.departments, chosen.departmentId), names.departments).map(({ value, ...rest }) => ({
      id: Number(value),
      ...rest,
    })),
    facets: {
      themes: named(withChosen(facets.themes, chosen.themeSlug), names.themes).map(({ value, ...rest }) => ({ slug: value, ...rest })),
      targetGroups: facets.targetGroups as AgentSearchResponse['facets']['targetGroups'],
      municipalities: named(facets.municipalities, names.municipalities).map(({ value, ...rest }) => ({ slug: value, ...rest })),
      upl: withChosen(facets.upl, chosen.upl).map(({ value, count }) => ({ name: value, count })),
      checkedBefore: facets.checkedBefore.map(({ value, count }) => ({
        day: value,
        months: CHECKED_MONTHS_AGO[days.indexOf(value)] ?? 0,
        count,
      })),
    },
  }
}

const nothingCounted: Facets = { departments: [], themes: [], targetGroups: [], municipalities: [], upl: [], checkedBefore: [] }

/** A new name may show this much later (milliseconds). */
const NAMES_LAST_MS = 2_000

const currentNames = cachedFor(NAMES_LAST_MS, async (payload: Payload) => {
  const system = { depth: 0, pagination: false, overrideAccess: true } as const
  const [departments, themes, municipalities] = await Promise.all([
    payload.find({ collection: 'departments', select: { name: true }, ...system }),
    payload.find({ collection: 'themes', select: { name: true, slug: true }, ...system }),
    payload.find({ collection: 'municipalities', select: { name: true, slug: true }, ...system }),
  ])
  const bySlug = (docs: { slug?: string | null; name: string }[]) => new Map(docs.map(({ slug, name }) => [slug ?? '', name]))
  return {
    departments: new Map(departments.docs.map(({ id, name }) => [String(id), name])),
    themes: bySlug(themes.docs),
    municipalities: bySlug(municipalities.docs),
  }
})

const inDutch = new Intl.Collator('nl')

function named(counts: Facets['themes'], names: ReadonlyMap<string, string>) {
  return counts
    .map(({ value, count }) => ({ value, name: names.get(value) ?? '', count }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.count - a.count || inDutch.compare(a.name, b.name))
}
