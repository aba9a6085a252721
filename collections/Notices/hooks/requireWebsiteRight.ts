import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { toLanguage } from '../../../src/messages/language'
import { publishingWords } from '../../../src/messages/publishingWords'
import { mayPublish } from '../../../src/publishing/mayPublish'
import { userOf } from '../../access/roles'

/** What stands on the website is published: only who may publish puts a notice there, changes it there, or takes it away. */
export const requireWebsiteRight: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const user = userOf(req)
  if (!user || mayPublish(user) || !(data.onWebsite || originalDoc?.onWebsite)) return data
  throw new APIError(publishingWords[toLanguage(req.i18n?.language)].noticeOnWebsite, 403, undefined, true)
}
