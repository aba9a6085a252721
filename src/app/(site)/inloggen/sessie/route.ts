import { can } from '../../../../../policies/can'
import { canMail } from '../../../../accounts/canMail'
import { login } from '../../../../api/session/login'
import { sessionCookie } from '../../../../api/session/sessionCookie'
import { env } from '../../../../env'
import { errorSentence } from '../../../../messages/errorSentence'
import { newPasswordWords } from '../../../../messages/newPasswordWords'
import { siteWords } from '../../../../messages/siteWords'
import { emailCookie } from '../../../../ui/login/emailCookie'
import type { LoginError } from '../../../../ui/login/loginErrors'
import { messageResponse } from '../../../../ui/login/messageResponse'
import { readForm } from '../../../../ui/login/readForm'
import { safeTarget } from '../../../../ui/login/safeTarget'
import { seeOther } from '../../../../ui/login/seeOther'

/** Takes the login form: starts a session, or sends back to the form with the reason. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request, env.PUBLIC_URL)
  if (form === null) return seeOther('/inloggen?fout=origin')
  const email = (form.email ?? '').trim()
  const password = form.password ?? ''
  const target = safeTarget(form.naar)
  const sendBack = (error: LoginError) =>
    seeOther(`/inloggen?${new URLSearchParams({ fout: error, ...(target === null ? {} : { naar: target }) })}`, [
      emailCookie(email, { isSecure }),
    ])

  if (email === '' || password === '') return sendBack('incomplete')
  const outcome = await login({ email, password })
  if ('seconds' in outcome) return tooOften(outcome.seconds)
  if ('code' in outcome) return sendBack(outcome.code)
  return seeOther(target ?? (can(outcome.user, 'read', 'work') ? '/admin' : '/agent'), [
    sessionCookie(outcome.token, outcome.exp),
    emailCookie('', { isSecure }),
  ])
}

/** Whoever reloads the address gets the form. */
export function GET(): Response {
  return seeOther('/inloggen')
}

const isSecure = env.PUBLIC_URL.startsWith('https://')

/** A status that programs understand, with the same words for people. */
function tooOften(seconds: number): Response {
  const { errorTitle, title } = siteWords.nl.login
  return messageResponse({
    status: 429,
    title: errorTitle,
    text: errorSentence({ code: 'too_many_requests', params: { seconds } }, 'nl'),
    links: [['/inloggen', title], ...(canMail() ? [['/inloggen/vergeten', newPasswordWords.nl.forgot] as const] : [])],
    headers: { 'Retry-After': String(seconds) },
  })
}
