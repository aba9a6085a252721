import type { PayloadRequest } from 'payload'
import { authorize } from '../../../policies/authorize'
import { inTransaction } from '../../database/inTransaction'
import { InvalidRequestError } from '../../errors'
import { addWord } from '../../findability/addWord'
import type { User } from '../../payload-types'
import type { UplAdded, UplAddition } from './schema'
import { currentUplList } from './suggestUpl'

/** Adds a product name to an answer and changes nothing else (see `addWord`). Throws InvalidRequestError for a name that is not on the list. */
export async function addUpl(req: PayloadRequest, { vac, name }: UplAddition): Promise<UplAdded> {
  authorize(req.user as User, 'suggest', 'upl-products')
  const { uris } = await currentUplList(req.payload)
  if (!uris.has(name)) throw new InvalidRequestError('This name is not on the list of product names.')
  const { upl } = await inTransaction(req, () => addWord(req, { vac, field: 'upl', word: name }))
  return { upl }
}
