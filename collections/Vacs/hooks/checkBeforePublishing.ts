import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { can } from '../../../policies/can'
import { publishRefusalMessage } from '../../../src/messages/publishRefusalMessage'
import { toLanguage } from '../../../src/messages/language'
import { runPublishCheck } from '../../../src/publishing/check/publishCheck'
import { loadReadabilitySettings } from '../../../src/publishing/readability/loadReadabilitySettings'
import { scoreVac } from '../../../src/publishing/readability/scoreVac'
import { userOf } from '../../access/userOf'
import { goesLiveByPerson } from '../goesLiveByPerson'
import { reasonOf } from '../reasonOf'

/** Refuses that a person puts a text live which the policy of this installation keeps back. */
export const checkBeforePublishing: CollectionBeforeChangeHook = async ({ data, req, collection }) => {
  const user = userOf(req)
  if (!user || !goesLiveByPerson(req, data)) return data
  const { policy, allowedWords } = await loadReadabilitySettings({ payload: req.payload, req })
  const refusal = runPublishCheck({
    score: scoreVac(data, { allowedWords }),
    policy,
    reason: reasonOf(data),
    mayOverride: can(user, 'overrideCheck', 'vacs'),
  })
  if (!refusal) return data
  const message = publishRefusalMessage(refusal, toLanguage(req.i18n?.language))
  throw new ValidationError({ collection: collection.slug, errors: [{ path: refusal.path.join('.'), message }] }, req.t)
}
