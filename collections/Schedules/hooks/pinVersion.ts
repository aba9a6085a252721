import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { userOf } from '../../access/roles'
import { newestVersionId } from '../../../src/database/newestVersionId'
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
    // Whoever has read why a plan failed takes it off the start page.
    if (originalDoc?.state === 'failed' && data.state === 'cancelled') return { ...originalDoc, state: 'cancelled' }
    if (originalDoc?.state !== 'waiting') throw refusal('Deze planning is al afgerond. Maak een nieuwe planning.')
    const state = data.state === 'cancelled' ? 'cancelled' : 'waiting'
    return { ...originalDoc, moment: data.moment ?? originalDoc.moment, state }
  }
  if (user && Date.parse(data.moment) <= Date.now()) throw refusal('Dit moment is al voorbij. Kies een later moment.')
  const version = data.action === 'publish' ? await newestVersionId(req, Number(data.vac)) : null
  if (data.action === 'publish' && !version) throw refusal('Van dit antwoord is nog niets opgeslagen. Sla eerst een concept op.')
  if (user && version) {
    const refused = await tryPublication(req, { vac: Number(data.vac), version })
    if (refused) throw refusal(`Dit antwoord kan zo niet live. ${refusalReason(refused.error)} Herstel dit, sla op, en plan het dan opnieuw.`)
  }
  return user
    ? { ...data, version, state: 'waiting', doneAt: null, failure: null, requestedBy: user.id, requestedByName: user.name }
    : { ...data, version }
}

function refusal(message: string) {
  return new APIError(message, 400, undefined, true)
}
