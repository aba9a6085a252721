import { createLocalReq } from 'payload'
import { setNewPassword } from '../../accounts/setNewPassword'
import { payloadInstance } from '../payloadInstance'
import { type RefusedForm, refusedForm } from './refusedForm'

/** Sets a new password with the code of a link; what to say when that is refused. */
export async function chooseNewPassword(asked: { code: string; password: string }): Promise<RefusedForm | null> {
  const req = await createLocalReq({}, await payloadInstance())
  return setNewPassword(req, asked).then(() => null, refusedForm)
}
