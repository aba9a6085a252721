/** So many are remembered: more than ever run at once, and the list does not grow for ever. */
export const MAX_FOLDED = 100

/** The ids of news that an agent folded away, with this one; also of news that is not shown for the municipality of now. */
export function foldedWith(folded: readonly number[], id: number): number[] {
  return [...folded.filter((other) => other !== id), id].slice(-MAX_FOLDED)
}
