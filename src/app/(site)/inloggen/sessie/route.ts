import { login } from '../../../../api/session/login'
import { sessionCookie } from '../../../../api/session/sessionCookie'
import { env } from '../../../../env'
import { emailCookie } from '../../../../ui/login/emailCookie'
import { isOwnOrigin } from '../../../../ui/login/isOwnOrigin'
import type { LoginError } from '../../../../ui/login/loginErrors'
import { safeTarget } from '../../../../ui/login/safeTarget'
import { seeOther } from '../../../../ui/login/seeOther'

/** Longest field we look at; a form that says more is not ours. */
const MAX_FIELD = 1000

/** Takes the login form: starts a session, or sends back to the form with the reason. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers.get('origin'), env.PUBLIC_URL)) return seeOther('/inloggen?fout=origin')

  const form = await request.formData().catch(() => null)
  const email = field(form, 'email').trim()
  const password = field(form, 'password')
  const target = safeTarget(field(form, 'naar'))
  const sendBack = (error: LoginError) =>
    seeOther(`/inloggen?${new URLSearchParams({ fout: error, ...(target === null ? {} : { naar: target }) })}`, [
      emailCookie(email, { isSecure }),
    ])

  if (email === '' || password === '') return sendBack('incomplete')
  const outcome = await login({ email, password })
  if ('code' in outcome) return sendBack(outcome.code)
  return seeOther(target ?? (outcome.user.role === 'agent' ? '/agent' : '/admin'), [
    sessionCookie(outcome.token, outcome.exp),
    emailCookie('', { isSecure }),
  ])
}

/** Whoever reloads the address gets the form. */
export function GET(): Response {
  return seeOther('/inloggen')
}

const isSecure = env.PUBLIC_URL.startsWith('https://')

function field(form: FormData | null, name: string): string {
  const value = form?.get(name)
  return typeof value === 'string' && value.length <= MAX_FIELD ? value : ''
}
