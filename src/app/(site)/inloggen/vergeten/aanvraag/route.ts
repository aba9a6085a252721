import { askForReset } from '../../../../../api/session/askForReset'
import { env } from '../../../../../env'
import { newPasswordWords } from '../../../../../messages/newPasswordWords'
import { resetWords } from '../../../../../messages/resetWords'
import { messageResponse } from '../../../../../ui/login/messageResponse'
import { readForm } from '../../../../../ui/login/readForm'
import { seeOther } from '../../../../../ui/login/seeOther'

/** Takes the form, and answers the same whether the address is that of an account or not. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request, env.PUBLIC_URL)
  if (form === null) return seeOther('/inloggen/vergeten')
  const words = newPasswordWords.nl
  const refused = await askForReset(form.email ?? '')
  const links = [['/inloggen', words.toLogin]] as const
  return refused
    ? messageResponse({ ...refused, title: words.ask.title, links })
    : messageResponse({ status: 200, title: words.ask.askedTitle, text: resetWords.nl.asked, links })
}

export function GET(): Response {
  return seeOther('/inloggen/vergeten')
}
