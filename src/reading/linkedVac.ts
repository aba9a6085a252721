import { isLive } from '../../policies/isLive'
import type { Vac } from '../payload-types'
import { filled } from './relations'
import type { VacReference } from './vacView'

/** What is selected of a VAC to which another document refers. `LinkedVac` follows it, so that no rule can read more. */
export const linkedVacFields = {
  question: true,
  slug: true,
  uuid: true,
  municipalities: true,
  _status: true,
  deletedAt: true,
  endsAt: true,
} as const

export type LinkedVac = Required<Pick<Vac, 'id' | keyof typeof linkedVacFields>>

/** Of the municipalities served: by which id a slug goes. */
interface Served {
  municipalities: { id: number; slug: string }[]
}

/** The references that a reader can follow: live at that moment, and holding for the municipality (slug; null: any). */
export function liveReferences(
  linked: (number | LinkedVac)[] | null | undefined,
  context: Served,
  { moment, municipality }: { moment: Date; municipality: string | null },
): VacReference[] {
  return filled(linked)
    .filter((vac) => isLive(vac, moment) && holdsFor(vac.municipalities, municipality, context))
    .map(({ uuid, slug, question }) => ({ uuid: uuid ?? '', slug: slug ?? '', question }))
}

/** Whether what names municipalities holds for one of them (slug). Without names it holds for all; null asks for no one in particular. */
export function holdsFor(
  named: (number | { id: number; slug: string })[] | null | undefined,
  municipality: string | null,
  { municipalities }: Served,
): boolean {
  if (municipality === null || !named || named.length === 0) return true
  // How deep a relation was filled in differs by door; its id is always there.
  const ids = named.map((one) => (typeof one === 'object' ? one.id : one))
  return municipalities.some(({ id, slug }) => slug === municipality && ids.includes(id))
}
