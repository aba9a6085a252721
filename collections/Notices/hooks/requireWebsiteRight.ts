import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { can } from '../../../policies/can'
import { toLanguage } from '../../../src/messages/language'
import { publishingWords } from '../../../src/messages/publishingWords'
import { userOf } from '../../access/userOf'

/** What stands on the website is published: only who may publish puts a notice there, changes it there, or takes it away. */
export const requireWebsiteRight: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const user = userOf(req)
  if (!user || can(user, 'publish', 'notices') || !(data.onWebsite || originalDoc?.onWebsite)) return data
  throw new APIError(publishingWords[toLanguage(req.i18n?.language)].noticeOnWebsite, 403, undefined, true)
}
