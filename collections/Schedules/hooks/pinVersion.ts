import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { userOf } from '../../access/userOf'
import { newestVersionId } from '../../../src/database/newestVersionId'
import { runInTransaction } from '../../../src/database/runInTransaction'
import { tryPublication } from '../../../src/publishing/check/tryPublication'
import { refusalReason } from '../../../src/publishing/refusalReason'

/**
 * Fixes which text goes live: the newest version at the time of planning, if that could go live now. A person can afterwards
 * only move a waiting plan or cancel it.
 */
export const pinVersion: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const user = userOf(req)
  if (operation === 'update') {
    if (!user || req.context.isScheduleRun) return data
    // A worker may be carrying it out: what `originalDoc` says was read before it was done.
    const [now] = await runInTransaction(req, sql`select state from schedules where id = ${originalDoc?.id} for update`)
    // Whoever has read why a plan failed takes it off the start page.
    if (now?.state === 'failed' && originalDoc?.state === 'failed' && data.state === 'cancelled')
      return { ...originalDoc, state: 'cancelled' }
    if (now?.state !== 'waiting') throw refusal('Deze planning is al afgerond. Maak een nieuwe planning.')
    const state = data.state === 'cancelled' ? 'cancelled' : 'waiting'
    const moment = data.moment ?? originalDoc?.moment
    if (state === 'waiting' && moment !== originalDoc?.moment) refusePassed(moment)
    return { ...originalDoc, moment, state }
  }
  if (user) refusePassed(data.moment)
  // That there is no answer to plan for is said by the field.
  if (!Number.isInteger(Number(data.vac ?? undefined))) return data
  const version = data.action === 'publish' ? await newestVersionId(req, Number(data.vac)) : null
  if (data.action === 'publish' && !version) throw refusal('Van dit antwoord is nog niets opgeslagen. Sla eerst een concept op.')
  if (user && version) {
    const refused = await tryPublication(req, { vac: Number(data.vac), version })
    if (refused)
      throw refusal(`Dit antwoord kan zo niet live. ${refusalReason(refused.error)} Herstel dit, sla op, en plan het dan opnieuw.`)
  }
  return user
    ? { ...data, version, state: 'waiting', doneAt: null, failure: null, requestedBy: user.id, requestedByName: user.name }
    : { ...data, version }
}

function refusePassed(moment: unknown): void {
  if (Date.parse(String(moment)) <= Date.now()) throw refusal('Dit moment is al voorbij. Kies een later moment.')
}

function refusal(message: string) {
  return new APIError(message, 400, undefined, true)
}
