/** The id in a relation, however deep it is filled in; NaN when there is none. */
export function idOf(relation: unknown): number {
  return Number((relation !== null && typeof relation === 'object' ? (relation as { id?: unknown }).id : relation) ?? undefined)
}
