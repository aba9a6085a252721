import { logout } from '../../../../api/session/logout'
import { endedSessionCookie } from '../../../../api/session/sessionCookie'
import { env } from '../../../../env'
import { isOwnOrigin } from '../../../../ui/login/isOwnOrigin'
import { seeOther } from '../../../../ui/login/seeOther'

/** Ends the session, on the server and in this browser. Only a form of ours may ask for it. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers.get('origin'), env.PUBLIC_URL)) return seeOther('/uitloggen')
  await logout(request.headers)
  return seeOther('/inloggen?uit=1', [endedSessionCookie()])
}

export function GET(): Response {
  return seeOther('/uitloggen')
}
