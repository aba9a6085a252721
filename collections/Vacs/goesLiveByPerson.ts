import type { PayloadRequest } from 'payload'

/** Whether somebody who is signed in puts this text live. Schedules, imports and the example content act for nobody. */
export function goesLiveByPerson(req: PayloadRequest, vac: { _status?: string | null; deletedAt?: string | null }): boolean {
  return Boolean(req.user) && vac._status === 'published' && !vac.deletedAt
}
