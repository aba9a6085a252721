/** A request of a page, as far as a guard has to know it. */
export interface SentRequest {
  method: string
  /** Path on our own server, without the query; null when it goes elsewhere. */
  path: string | null
  /** A server action of Next: Payload's forms ask their state with it. */
  isAction: boolean
}

export interface FetchGuard {
  isWatched: (request: SentRequest) => boolean
  /** Asked after a refusal: is it because nobody, or somebody else, is signed in? */
  isSessionOver: () => Promise<boolean>
  /** Resolves to true once the same user is signed in again, false when they would rather not now. */
  signInAgain: (request: SentRequest) => Promise<boolean>
  /** Gets every final answer to a watched request, and gives what the sender receives. */
  onAnswer: (request: SentRequest, response: Response) => Promise<Response>
}

/**
 * The browser's fetch, with this difference: what is refused because the session has ended waits until the user has
 * signed in again, and is then sent once more. Who sent it notices nothing.
 */
export function guardedFetch(send: typeof fetch, guard: FetchGuard): typeof fetch {
  return async (input, init) => {
    const request = describe(input, init)
    if (!guard.isWatched(request)) return send(input, init)
    // A Request can be sent once only.
    const again = input instanceof Request ? input.clone() : input
    let response = await send(input, init)
    if ((await mayMeanSignedOut(request, response)) && (await guard.isSessionOver()) && (await guard.signInAgain(request)))
      response = await send(again, init)
    return guard.onAnswer(request, response)
  }
}

/** Payload answers a missing right and an ended session both with 403, and an action with 200 and a list of errors. */
async function mayMeanSignedOut({ isAction }: SentRequest, response: Response): Promise<boolean> {
  if (!isAction) return response.status === 401 || response.status === 403
  return !response.ok || ERRORS_OF_ACTION.test(await response.clone().text())
}

/** A line of React's format whose value is an object that begins with errors. */
const ERRORS_OF_ACTION = /^[0-9a-f]+:\{"errors":\[/m

function describe(input: RequestInfo | URL, init: RequestInit | undefined): SentRequest {
  const isRequest = input instanceof Request
  const url = new URL(isRequest ? input.url : String(input), window.location.href)
  const headers = new Headers(init?.headers ?? (isRequest ? input.headers : undefined))
  return {
    method: (init?.method ?? (isRequest ? input.method : 'GET')).toUpperCase(),
    path: url.origin === window.location.origin ? url.pathname : null,
    isAction: headers.has('Next-Action'),
  }
}
