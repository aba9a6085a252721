import { chooseNewPassword } from '../../../../../api/session/chooseNewPassword'
import { env } from '../../../../../env'
import { newPasswordWords } from '../../../../../messages/newPasswordWords'
import { resetWords } from '../../../../../messages/resetWords'
import { messageResponse } from '../../../../../ui/login/messageResponse'
import { readForm } from '../../../../../ui/login/readForm'
import { seeOther } from '../../../../../ui/login/seeOther'

/** Takes the new password, and says what is wrong with it; the code stays good for another try. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request, env.PUBLIC_URL)
  if (form === null) return seeOther('/inloggen/vergeten')
  const words = newPasswordWords.nl.choose
  const { code = '', password = '', again = '' } = form
  const back = [`/inloggen/nieuw-wachtwoord?${new URLSearchParams({ code })}`, words.back] as const
  const links = [back, ['/inloggen/vergeten', words.askAgain]] as const
  if (password === '' || password !== again)
    return messageResponse({ status: 400, title: words.failed, text: resetWords.nl.incomplete, links })
  const refused = await chooseNewPassword({ code, password })
  return refused ? messageResponse({ ...refused, title: words.failed, links }) : seeOther('/inloggen?gewijzigd=1')
}

export function GET(): Response {
  return seeOther('/inloggen/vergeten')
}
