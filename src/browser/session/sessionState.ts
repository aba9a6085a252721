/** Who must be signed in for what this page does. */
export interface SessionUser {
  id: string
  name: string
  email: string
}

/** `gone`: nobody is signed in. `other`: somebody else is. `unknown`: the server did not say. */
export type SessionState = { kind: 'fine'; expiresAt: number } | { kind: 'gone' } | { kind: 'other'; name: string } | { kind: 'unknown' }

interface Me {
  user?: { id?: string | number; name?: string; email?: string } | null
  exp?: number
}

/** Asks the server whether this user is still signed in, and until when (milliseconds since 1970). */
export async function askSessionState(send: typeof fetch, user: SessionUser): Promise<SessionState> {
  const response = await send('/api/users/me', { credentials: 'same-origin', cache: 'no-store' }).catch(() => null)
  if (!response?.ok) return response?.status === 401 ? { kind: 'gone' } : { kind: 'unknown' }
  const me = (await response.json().catch(() => null)) as Me | null
  if (me === null) return { kind: 'unknown' }
  if (!me.user) return { kind: 'gone' }
  if (String(me.user.id) !== user.id) return { kind: 'other', name: me.user.name ?? me.user.email ?? '' }
  return { kind: 'fine', expiresAt: (me.exp ?? 0) * 1000 }
}

/** What Payload gives who signs in, or stays. */
export interface NewSession {
  user: unknown
  token?: string
  refreshedToken?: string
  exp: number
}

export type SignInProblem = 'wrong' | 'tooMany' | 'unavailable' | 'offline'

/** Signs in; the session as Payload gives it, or what was wrong. */
export async function signIn(
  send: typeof fetch,
  { email, password }: { email: string; password: string },
): Promise<NewSession | SignInProblem> {
  const response = await send('/api/users/login', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => null)
  if (response === null) return 'offline'
  if (response.ok) return (await response.json()) as NewSession
  if (response.status === 429 || response.status === 423) return 'tooMany'
  return response.status >= 500 ? 'unavailable' : 'wrong'
}

/** Makes the session last longer; null when that fails. */
export async function extendSession(send: typeof fetch): Promise<NewSession | null> {
  const response = await send('/api/users/refresh-token', { method: 'POST', credentials: 'same-origin' }).catch(() => null)
  return response?.ok ? ((await response.json()) as NewSession) : null
}
