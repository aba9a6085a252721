import { env } from '../../env'

/** Payload's own cookie name: one session for our pages and for the admin. */
const NAME = 'payload-token'

/** The Set-Cookie value of a session. `exp` in seconds since 1970. */
export function sessionCookie(token: string, exp: number): string {
  return cookie(token, new Date(exp * 1000))
}

/** The Set-Cookie value that ends a session in the browser. */
export function endedSessionCookie(): string {
  return cookie('', new Date(0))
}

function cookie(value: string, expires: Date): string {
  const secure = env.PUBLIC_URL.startsWith('https://') ? '; Secure' : ''
  return `${NAME}=${value}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires.toUTCString()}${secure}`
}
