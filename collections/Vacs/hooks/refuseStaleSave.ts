import { isDeepStrictEqual } from 'node:util'
import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { conflictMessage } from '../../../src/messages/conflictMessage'
import { toLanguage } from '../../../src/messages/language'
import type { Vac } from '../../../src/payload-types'
import { formatDay, formatTime } from '../../../src/time/dates'
import { userOf } from '../../access/userOf'
import { bookkeeping } from '../bookkeeping'
import type { SaveCondition } from '../saveCondition'

type Text = Record<string, unknown>

/**
 * Refuses to save over a version that the sender has not seen. Who says nothing of a version (REST only) may not
 * change what somebody else changed last. Answers 409 with who changed what, and when.
 */
export const refuseStaleSave: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const condition = req.context.saveCondition as SaveCondition | undefined
  const user = userOf(req)
  if (!data || !user || operation !== 'update' || condition?.id !== originalDoc?.id || !condition) return data
  // Without a text only the state changes; what goes live must be what was seen, when the sender says what that was.
  if (condition.fields.length === 0 && (condition.basedOn === null || data._status !== 'published')) return data
  const newest = originalDoc as Vac & Text
  if (condition.basedOn !== null) {
    if (Math.abs(Date.parse(newest.updatedAt) - Date.parse(condition.basedOn)) < condition.precision) return data
    if (Date.parse(newest.updatedAt) < Date.parse(condition.basedOn) && condition.precision > 1) return data
    if (await isAsLive(req, data, condition)) return data
    const seen = await versionOf(req, newest.id, { 'version.updatedAt': { equals: condition.basedOn } })
    throw conflict(req, { newest, condition, changed: seen ? changedFields(seen, newest) : condition.fields })
  }
  if (req.payloadAPI !== 'REST' || !newest.editedById || newest.editedById === user.id) return data
  const before = await versionOf(req, newest.id, { updatedAt: { less_than: newest.updatedAt } })
  const changed = before ? changedFields(before, newest) : []
  const overwritten = condition.fields.filter(
    (name) => changed.includes(name) && !isDeepStrictEqual(data[name] ?? null, newest[name] ?? null),
  )
  if (overwritten.length > 0) throw conflict(req, { newest, condition, changed: overwritten })
  return data
}

interface Conflict {
  newest: Vac
  condition: SaveCondition
  changed: string[]
}

function conflict(req: PayloadRequest, { newest, condition, changed }: Conflict): APIError {
  const changedBy = newest.editedByName ?? null
  const isOwn = Boolean(newest.editedById) && newest.editedById === userOf(req)?.id
  const language = toLanguage(req.i18n?.language)
  const moment = new Date(newest.updatedAt)
  const when = `${language === 'nl' ? 'op' : 'on'} ${formatDay(moment, language)} ${language === 'nl' ? 'om' : 'at'} ${formatTime(moment, language)}`
  const message = conflictMessage({ changedBy, when, isOwn, isConditional: condition.basedOn !== null }, language)
  const facts = {
    code: 'conflict',
    changedBy,
    changedAt: newest.updatedAt,
    basedOn: condition.basedOn,
    current: newest.updatedAt,
    isDraft: newest._status !== 'published',
    changedFields: changed,
  }
  return new APIError(message, 409, facts, true)
}

/** Going back to what is live takes nothing away that was not meant to go: it stays among the versions. */
async function isAsLive(req: PayloadRequest, data: Text, { id, fields }: SaveCondition): Promise<boolean> {
  if (data._status !== 'published' || fields.length === 0) return false
  const live = (await req.payload.findByID({
    collection: 'vacs',
    id,
    draft: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) as (Vac & Text) | null
  return live?._status === 'published' && fields.every((name) => isDeepStrictEqual(data[name] ?? null, live[name] ?? null))
}

async function versionOf(req: PayloadRequest, parent: number, where: Record<string, object>): Promise<Text | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'vacs',
    where: { and: [{ parent: { equals: parent } }, where] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return (docs[0]?.version as unknown as Text | undefined) ?? null
}

function changedFields(from: Text, to: Text): string[] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...names].filter((name) => !bookkeeping.has(name) && !isDeepStrictEqual(from[name] ?? null, to[name] ?? null))
}
