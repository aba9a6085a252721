/**
 * Whether an answer says one thing here and nothing, or another thing, there: it names some of the municipalities
 * served, and nobody chose one (null). Then it must be asked for whom, before anything is said.
 */
export function differsByMunicipality(
  holdsFor: readonly { slug: string }[],
  served: readonly { slug: string }[],
  chosen: string | null,
): boolean {
  if (chosen !== null || holdsFor.length === 0) return false
  return served.some(({ slug }) => !holdsFor.some((held) => held.slug === slug))
}
