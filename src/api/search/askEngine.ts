import { isSearchUnavailable, SearchUnavailableError } from '../../errors'

/** While the engine is away it is tried so often (milliseconds), beside the answers, not before them. */
const TRY_AGAIN_MS = 500

let triedAt = 0
let isAway = false
let isTrying = false

/**
 * Asks the search engine. Once it did not answer, SearchUnavailableError is thrown at once until it
 * answers again: nobody waits at every keystroke for a server that hangs.
 */
export async function askEngine<T>(ask: () => Promise<T>): Promise<T> {
  if (!isAway) return tried(ask)
  if (!isTrying && Date.now() - triedAt > TRY_AGAIN_MS) {
    isTrying = true
    // How it ends shows in `isAway`.
    tried(ask).catch(() => undefined).finally(() => (isTrying = false))
  }
  throw new SearchUnavailableError('The search engine did not answer a moment ago.')
}

async function tried<T>(ask: () => Promise<T>): Promise<T> {
  try {
    const answer = await ask()
    isAway = false
    return answer
  } catch (error) {
    if (isSearchUnavailable(error)) {
      isAway = true
      triedAt = Date.now()
    }
    throw error
  }
}
