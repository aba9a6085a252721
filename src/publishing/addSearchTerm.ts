import { sql } from '@payloadcms/db-postgres'
import { APIError, Locked, type PayloadRequest } from 'payload'
import { runInTransaction } from '../database/runInTransaction'
import { NotFoundError } from '../errors'
import type { User, Vac } from '../payload-types'

/** Where the term stands now: `live`, or in a `draft` because this user may not publish or nothing is live. */
export type AddedTo = 'live' | 'draft'

/**
 * Adds a search term to a VAC as the user of `req`, and changes nothing else: not what is live, not the draft over it,
 * not the dates (docs/decisions/0007). Needs an open transaction. Throws NotFoundError, what the access rules throw,
 * and a conflict (409) while a colleague has the VAC open.
 */
export async function addSearchTerm(req: PayloadRequest, { vac: id, term }: { vac: number; term: string }): Promise<AddedTo> {
  const { payload } = req
  const user = req.user as User
  const mine = await payload.findByID({ collection: 'vacs', id, depth: 0, select: {}, overrideAccess: false, user, disableErrors: true, req })
  if (!mine) throw new NotFoundError('There is no such answer.')
  // Whoever is saving it now goes first.
  await runInTransaction(req, sql`select id from vacs where id = ${id} for update`)
  const [live, newest] = [await rowOf(req, id, false), await rowOf(req, id, true)]
  req.context.addsSearchTerm = true
  try {
    if (live._status !== 'published' || !mayPublish(user)) {
      await save(req, newest, { term, status: 'draft' })
      return 'draft'
    }
    await save(req, live, { term, status: 'published' })
    // What was being written stays on top of what is live, with the term, or the next publication would take it away.
    if (newest._status === 'draft') await save(req, newest, { term, status: 'draft' })
    return 'live'
  } finally {
    delete req.context.addsSearchTerm
    delete req.context.keepsEditor
  }
}

/** A version with system access: the draft of a text must be put back also by who may not read it. */
function rowOf(req: PayloadRequest, id: number, draft: boolean): Promise<Vac> {
  return req.payload.findByID({ collection: 'vacs', id, draft, depth: 0, overrideAccess: true, req })
}

async function save(req: PayloadRequest, version: Vac, { term, status }: { term: string; status: 'published' | 'draft' }): Promise<void> {
  const { id, createdAt: _createdAt, updatedAt: _updatedAt, searchTerms, ...text } = version
  const data = { ...text, searchTerms: withTerm(searchTerms ?? [], term), _status: status }
  req.context.keepsEditor = version._status === 'draft'
  try {
    await req.payload.update({ collection: 'vacs', id, data, draft: status === 'draft', depth: 0, overrideAccess: false, overrideLock: false, user: req.user, req })
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    throw new APIError('Een collega heeft dit antwoord nu open. Probeer het later nog eens.', 409, undefined, true)
  }
}

function withTerm(terms: readonly string[], term: string): string[] {
  const isThere = terms.some((known) => known.trim().toLowerCase() === term.trim().toLowerCase())
  return isThere ? [...terms] : [...terms, term.trim()]
}

function mayPublish(user: User): boolean {
  return user.role === 'editor' || user.role === 'admin' || user.mayPublish === true
}
