import type { Access } from 'payload'
import { mayPublish } from '../../../src/publishing/mayPublish'
import { belongsToOwnDepartment } from '../../access/belongsToOwnDepartment'
import { userOf } from '../../access/roles'

/** Who may not publish takes nothing off the website either. */
export const mayDeleteNotice: Access = async (args) => {
  const own = await belongsToOwnDepartment('department')(args)
  const user = userOf(args.req)
  if (own === false || !user || mayPublish(user)) return own
  return { and: [...(own === true ? [] : [own]), { onWebsite: { not_equals: true } }] }
}
