import { createLocalReq } from 'payload'
import { requestReset } from '../../accounts/requestReset'
import { payloadInstance } from '../payloadInstance'
import { type RefusedForm, refusedForm } from './refusedForm'

/** Has a link for a new password sent; what to say when that is refused. */
export async function askForReset(email: string): Promise<RefusedForm | null> {
  const req = await createLocalReq({}, await payloadInstance())
  return requestReset(req, email).then(() => null, refusedForm)
}
