import type { CollectionBeforeOperationHook } from 'payload'

/** Lets later hooks know whether only a draft is saved, which Payload tells them nothing about. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'updateByID') {
    const { draft, data } = args as { draft?: boolean; data?: { _status?: string } }
    req.context.isDraftSave = Boolean(draft) && data?._status !== 'published'
  }
  return args
}
