/** Keeps the e-mail address that somebody typed while a failed login sends them back: never in an address, which servers log. */
export const EMAIL_COOKIE = 'vraagbaak-inloggen'

const MAX_AGE_SECONDS = 120

/** The `Set-Cookie` value that keeps the address for two minutes, or forgets it when empty. */
export function emailCookie(email: string, { isSecure }: { isSecure: boolean }): string {
  const kept = email.slice(0, 254)
  return [
    `${EMAIL_COOKIE}=${encodeURIComponent(kept)}`,
    'Path=/inloggen',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${kept === '' ? 0 : MAX_AGE_SECONDS}`,
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}
