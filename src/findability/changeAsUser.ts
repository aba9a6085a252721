import { Forbidden, NotFound, type PayloadRequest, type Where } from 'payload'
import { applyChange } from './applyChange'
import { changeFindability } from './changeFindability'
import type { Findability, FoundBy, ListChange } from './findability'

/**
 * Changes what a VAC is found by as the user of `req`, who must be allowed to change that VAC. It works at once, and
 * makes no version (docs/decisions/0019). Needs an open transaction. Throws NotFound for a VAC that this user
 * cannot see, and Forbidden for one that they may only read.
 */
export async function changeAsUser(
  req: PayloadRequest,
  vac: number,
  changes: Partial<Record<FoundBy, ListChange | undefined>>,
): Promise<Findability> {
  const { access } = req.payload.collections.vacs.config
  if (!(await isAmong(req, vac, await access.read({ req, id: vac })))) throw new NotFound(req.t)
  if (!(await isAmong(req, vac, await access.update({ req, id: vac })))) throw new Forbidden(req.t)
  return changeFindability(req, vac, (now) => ({
    ...(changes.searchTerms ? { searchTerms: applyChange(now.searchTerms, changes.searchTerms) } : {}),
    ...(changes.upl ? { upl: applyChange(now.upl, changes.upl) } : {}),
  }))
}

async function isAmong(req: PayloadRequest, vac: number, allowed: boolean | Where): Promise<boolean> {
  if (allowed === false) return false
  const where: Where = { and: [{ id: { equals: vac } }, ...(allowed === true ? [] : [allowed])] }
  return (await req.payload.count({ collection: 'vacs', where, overrideAccess: true, req })).totalDocs === 1
}
