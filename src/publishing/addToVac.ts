import { sql } from '@payloadcms/db-postgres'
import { Locked, type PayloadRequest } from 'payload'
import { can } from '../../policies/can'
import { runInTransaction } from '../database/runInTransaction'
import { newestVersionId } from '../database/newestVersionId'
import { LockedError, NotFoundError } from '../errors'
import type { User, Vac } from '../payload-types'
import { carryToPlanned, type FoundBy } from './carryToPlanned'

interface Addition {
  field: FoundBy
  word: string
}

/** Where the word stands now: `live`, or in a `draft` because this user may not publish or nothing is live. */
export type AddedTo = 'live' | 'draft'

/**
 * Adds a search term or a product name to a VAC as the user of `req`, and changes nothing else: not what is live, not the draft over it,
 * not what is planned, not the dates (docs/decisions/0007). Needs an open transaction. Throws NotFoundError, what the
 * access rules throw, and LockedError while a colleague has the VAC open.
 */
export async function addToVac(req: PayloadRequest, { vac: id, ...addition }: Addition & { vac: number }): Promise<AddedTo> {
  const { payload } = req
  const user = req.user as User
  const mine = await payload.findByID({
    collection: 'vacs',
    id,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
    disableErrors: true,
    req,
  })
  if (!mine) throw new NotFoundError('There is no such answer.')
  // Whoever is saving it now goes first.
  await runInTransaction(req, sql`select id from vacs where id = ${id} for update`)
  const [live, newest] = [await rowOf(req, id, false), await rowOf(req, id, true)]
  const before = await newestVersionId(req, id)
  req.context.addsFindability = true
  try {
    const goesLive = live._status === 'published' && can(user, 'publish', 'vacs')
    if (goesLive) await save(req, live, { ...addition, status: 'published' })
    // What was being written stays on top of what is live, with the word, or the next publication would take it away.
    if (!goesLive || newest._status === 'draft') await save(req, newest, { ...addition, status: 'draft' })
    if (can(user, 'publish', 'vacs')) await carryToPlanned(req, { vac: id, newestBefore: before, ...addition })
    return goesLive ? 'live' : 'draft'
  } finally {
    delete req.context.addsFindability
    delete req.context.keepsEditor
  }
}

/** A version with system access: the draft of a text must be put back also by who may not read it. */
function rowOf(req: PayloadRequest, id: number, draft: boolean): Promise<Vac> {
  return req.payload.findByID({ collection: 'vacs', id, draft, depth: 0, overrideAccess: true, req })
}

async function save(
  req: PayloadRequest,
  version: Vac,
  { field, word, status }: Addition & { status: 'published' | 'draft' },
): Promise<void> {
  const { id, createdAt: _createdAt, updatedAt: _updatedAt, ...text } = version
  const data = { ...text, [field]: withWord(text[field] ?? [], word), _status: status }
  req.context.keepsEditor = version._status === 'draft'
  try {
    await req.payload.update({
      collection: 'vacs',
      id,
      data,
      draft: status === 'draft',
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      user: req.user,
      req,
    })
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    throw new LockedError('A colleague has this answer open.')
  }
}

function withWord(words: readonly string[], word: string): string[] {
  const isThere = words.some((known) => known.trim().toLowerCase() === word.trim().toLowerCase())
  return isThere ? [...words] : [...words, word.trim()]
}
