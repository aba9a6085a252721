/** An answer over HTTP. `body` is the parsed JSON, or the text of what is no JSON. */
export interface Answer<Body = unknown> {
  status: number
  headers: Headers
  body: Body
  text: string
}

interface Sent {
  body?: unknown
  headers?: Record<string, string>
}

/** A client of the running application, as a browser with or without a session would call it. */
export interface Api {
  readonly baseUrl: string
  /** The session as a Cookie header; '' for nobody. */
  readonly cookie: string
  send: <Body = unknown>(method: string, path: string, sent?: Sent) => Promise<Answer<Body>>
  get: <Body = unknown>(path: string, headers?: Record<string, string>) => Promise<Answer<Body>>
  post: <Body = unknown>(path: string, body?: unknown) => Promise<Answer<Body>>
  patch: <Body = unknown>(path: string, body: unknown) => Promise<Answer<Body>>
  delete: <Body = unknown>(path: string) => Promise<Answer<Body>>
}

export interface Saved {
  id: number
  [field: string]: unknown
}

/** A client with this session, or without any. Follows no redirects: where one leads is part of the answer. */
export function apiOf(baseUrl: string, cookie = ''): Api {
  const send: Api['send'] = async (method, path, { body, headers = {} } = {}) => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        Origin: baseUrl,
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...(body === undefined || typeof body === 'string' ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parsed(text) as never }
  }
  return {
    baseUrl,
    cookie,
    send,
    get: (path, headers) => send('GET', path, headers ? { headers } : {}),
    post: (path, body = {}) => send('POST', path, { body }),
    patch: (path, body) => send('PATCH', path, { body }),
    delete: (path) => send('DELETE', path),
  }
}

/** Signs in over HTTP. Throws when that is refused. */
export async function signIn(baseUrl: string, email: string, password: string): Promise<Api> {
  const answer = await apiOf(baseUrl).post('/api/users/login', { email, password })
  const cookie = answer.headers
    .getSetCookie()
    .find((line) => line.startsWith('payload-token='))
    ?.split(';')[0]
  if (answer.status !== 200 || !cookie) throw new Error(`Signing in as ${email} gave ${answer.status}: ${answer.text}`)
  return apiOf(baseUrl, cookie)
}

/** What a write of Payload's REST API gave back. Throws when it was refused: for what a test needs, not for what it tests. */
export async function saved(answer: Promise<Answer>): Promise<Saved> {
  const { status, body, text } = await answer
  const doc = (body as { doc?: Saved; id?: number } | null)?.doc ?? (body as Saved | null)
  if (status >= 400 || typeof doc?.id !== 'number') throw new Error(`A write was refused with ${status}: ${text.slice(0, 500)}`)
  return doc
}

/** A where of Payload's REST API for one field. */
export function whereIs(field: string, value: string | number, operator = 'equals'): string {
  return `where[${field}][${operator}]=${encodeURIComponent(String(value))}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
