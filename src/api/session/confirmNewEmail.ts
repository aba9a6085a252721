import { confirmEmail } from '../../accounts/confirmEmail'
import { resetWords } from '../../messages/resetWords'
import { payloadInstance } from '../payloadInstance'
import { type RefusedForm, refusedForm } from './refusedForm'

/** Confirms a new address with the code of a link; what to say when that is refused. */
export async function confirmNewEmail(code: string): Promise<RefusedForm | null> {
  const payload = await payloadInstance()
  return confirmEmail(payload, code).then((isDone) => (isDone ? null : { status: 400, text: resetWords.nl.emailExpired }), refusedForm)
}
