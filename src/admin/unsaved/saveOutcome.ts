/**
 * What became of the newest save of a form. `sent`: on its way. `done`: it succeeded, and what is typed next is new.
 * `failed`: refused, or nobody knows. `none`: what stands in the form at rest is what is saved.
 */
export type SaveOutcome = 'none' | 'sent' | 'done' | 'failed'

interface Busy {
  wasBusy: boolean
  isBusy: boolean
}

/** The form begins to be busy with a save; it ends some time after the answer. A save that ends without one reached nobody. */
export function outcomeOf(outcome: SaveOutcome, { wasBusy, isBusy }: Busy): SaveOutcome {
  if (isBusy && !wasBusy) return 'sent'
  return wasBusy && !isBusy && outcome === 'sent' ? 'failed' : outcome
}

/** Whether a form that is called unmodified from now on was filled anew by another button, over text that nobody saved. */
export function isWipe(outcome: SaveOutcome, { wasModified, isModified }: { wasModified: boolean; isModified: boolean }): boolean {
  return wasModified && !isModified && outcome !== 'sent' && outcome !== 'done'
}
