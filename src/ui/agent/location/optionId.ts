import type { ItemKey } from './selection'

export const LISTBOX_ID = 'agent-results'

/** The element id of a result, which the search box points at. */
export function optionId(key: ItemKey): string {
  return `agent-option-${key.replace(':', '-')}`
}
