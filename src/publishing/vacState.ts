/** The state of a VAC in one word, as editors see it. */
export const vacStates = ['draft', 'live', 'liveWithDraft', 'scheduled', 'retired'] as const
export type VacState = (typeof vacStates)[number]

/**
 * Which state holds. `isLive`: the main row is published and its end moment has not come.
 * `hasNewerDraft`: the newest version is a draft over a live text.
 */
export function vacState(facts: { isLive: boolean; hasNewerDraft: boolean; isScheduled: boolean; wasRetired: boolean }): VacState {
  if (facts.isScheduled) return 'scheduled'
  if (facts.isLive) return facts.hasNewerDraft ? 'liveWithDraft' : 'live'
  return facts.wasRetired ? 'retired' : 'draft'
}
