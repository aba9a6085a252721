import type { CollectionAfterChangeHook } from 'payload'
import { keepScore } from '../../../src/publishing/readability/keepScore'
import { loadReadabilitySettings } from '../../../src/publishing/readability/loadReadabilitySettings'
import { scoreBasis } from '../../../src/publishing/readability/scoreBasis'
import { scoreVac } from '../../../src/publishing/readability/scoreVac'
import { enqueue } from '../../../src/queue/enqueue'
import { userOf } from '../../access/userOf'
import { goesLiveByPerson } from '../goesLiveByPerson'
import { newestVersionId } from '../../../src/database/newestVersionId'
import { reasonOf } from '../reasonOf'

/**
 * Keeps the score of what a person put live, with the reason, in the same transaction: the two exist
 * if and only if the version does. All else is scored by the worker, so that no save waits for it.
 */
export const keepPublishedScore: CollectionAfterChangeHook = async ({ doc, data, req }) => {
  const user = userOf(req)
  const version = user && goesLiveByPerson(req, doc) ? await newestVersionId(req, doc.id, { publishedOnly: true }) : null
  if (!user || !version) {
    await enqueue(req, 'vac.score', { id: doc.id })
    return doc
  }
  const { allowedWords } = await loadReadabilitySettings({ payload: req.payload, req })
  const score = scoreVac(doc, { allowedWords })
  const reason = score.meets ? '' : reasonOf(data)
  await keepScore(req, {
    vac: doc.id,
    version,
    score,
    basis: scoreBasis(allowedWords),
    isLive: true,
    reason: reason ? { text: reason, byName: user.name } : null,
  })
  return doc
}
