import { APIError, type PayloadRequest } from 'payload'
import { takenBack } from '../../database/takenBack'
import { outageOf } from '../../outages/outageOf'
import { type Planned, planContext, publishVersion } from '../publishVersion'

/**
 * What is thrown when a version is put live now as a plan does it, or null when it can be. It is tried in the open
 * transaction of `req` and taken back, so that no rule can be forgotten here. Throws what is no fault of the text (no database).
 */
export async function tryPublication(req: PayloadRequest, planned: Planned): Promise<{ error: unknown } | null> {
  try {
    const failure = await takenBack(req, { ...planContext(null), isRehearsal: true }, (trial) => publishVersion(trial, planned))
    return failure === null ? null : { error: new APIError(failure, 400, undefined, true) }
  } catch (error) {
    if (outageOf(error)) throw error
    return { error }
  }
}
