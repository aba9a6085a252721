import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest } from 'payload'
import { requestReset } from '../../../src/accounts/requestReset'
import { setNewPassword } from '../../../src/accounts/setNewPassword'
import { resetWords } from '../../../src/messages/resetWords'
import { toLanguage } from '../../../src/messages/language'

/** In place of Payload's own endpoint, which sends no mail of ours and answers for accounts that exist otherwise than for others. */
export const askForReset: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const { email } = await dataOf(req)
    await requestReset(req, email ?? '')
    return Response.json({ message: resetWords[toLanguage(req.i18n?.language)].asked })
  },
}

/** In place of Payload's own endpoint, which also signs in whoever holds the code. */
export const resetWithCode: Omit<Endpoint, 'root'> = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const { token, password } = await dataOf(req)
    await setNewPassword(req, { code: token ?? '', password: password ?? '' })
    return Response.json({ message: resetWords[toLanguage(req.i18n?.language)].done })
  },
}

async function dataOf(req: PayloadRequest): Promise<Record<string, string | undefined>> {
  await addDataAndFileToRequest(req)
  return (req.data ?? {}) as Record<string, string | undefined>
}
