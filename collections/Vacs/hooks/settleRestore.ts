import type { CollectionBeforeValidateHook } from 'payload'

/** How an old version comes back: as a draft over what is live, or live at once. */
export type RestoresAs = 'draft' | 'live'

/**
 * Gives a version that is restored the state that was asked for: the later hooks then check it as any other
 * save of that kind. What belongs to the moment of the old version is left out.
 */
export const settleRestore: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const restoresAs = req.context.restoresAs as RestoresAs | undefined
  if (!data || !req.context.isRestoringVersion || !restoresAs) return data
  req.context.isDraftSave = restoresAs === 'draft'
  return {
    ...data,
    _status: restoresAs === 'live' ? 'published' : 'draft',
    publishedAt: originalDoc?.publishedAt ?? null,
    retiredAt: originalDoc?.retiredAt ?? null,
    readabilityReason: req.context.restoreReason ?? '',
  }
}
