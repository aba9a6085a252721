import { endedSessionCookie } from '../../../../api/session/sessionCookie'
import { env } from '../../../../env'
import { isOwnOrigin } from '../../../../ui/login/isOwnOrigin'
import { seeOther } from '../../../../ui/login/seeOther'

/** Ends the session in this browser. Only a form of ours may ask for it. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnOrigin(request.headers.get('origin'), env.PUBLIC_URL)) return seeOther('/uitloggen')
  return seeOther('/inloggen?uit=1', [endedSessionCookie()])
}

export function GET(): Response {
  return seeOther('/uitloggen')
}
