import { confirmNewEmail } from '../../../../../api/session/confirmNewEmail'
import { env } from '../../../../../env'
import { newPasswordWords } from '../../../../../messages/newPasswordWords'
import { resetWords } from '../../../../../messages/resetWords'
import { messageResponse } from '../../../../../ui/login/messageResponse'
import { readForm } from '../../../../../ui/login/readForm'
import { seeOther } from '../../../../../ui/login/seeOther'

/** Gives an account the address to which the link was sent. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request, env.PUBLIC_URL)
  if (form === null) return seeOther('/inloggen')
  const words = newPasswordWords.nl
  const refused = await confirmNewEmail(form.code ?? '')
  const links = [['/inloggen', words.toLogin]] as const
  return refused
    ? messageResponse({ ...refused, title: words.email.failed, links })
    : messageResponse({ status: 200, title: words.email.doneTitle, text: resetWords.nl.emailDone, links })
}

export function GET(): Response {
  return seeOther('/inloggen')
}
