/** For what travels with a save and is no text: nothing to compare between versions. */
export function NoDiff() {
  return null
}
