import type { PayloadRequest } from 'payload'

/**
 * Whether somebody who is signed in puts this text live. Schedules, imports and the example content act for nobody;
 * who adds a search term or a product name to a live text puts no text live.
 */
export function goesLiveByPerson(req: PayloadRequest, vac: { _status?: string | null; deletedAt?: string | null }): boolean {
  return Boolean(req.user) && !req.context.addsFindability && vac._status === 'published' && !vac.deletedAt
}
