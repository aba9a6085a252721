/** A name for one opened form among others of the same place. */
export function newInstance(): string {
  return Math.random().toString(36).slice(2)
}
