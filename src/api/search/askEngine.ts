import type { IndexKey } from '../../../search/documents/searchDocument'
import { isSearchUnavailable, SearchUnavailableError } from '../../errors'

/** While the engine is away it is tried so often (milliseconds), beside the answers, not before them. */
const TRY_AGAIN_MS = 500

/** What is asked for: searches in the copy of an index, or a list that Meilisearch itself gives. */
export type Asked = IndexKey | 'list'

interface Absence {
  triedAt: number
  isTrying: boolean
}

/** What did not answer when it was last asked. Each for itself: answers can be found while the phone directory is late. */
const absences = new Map<Asked, Absence>()

/**
 * Asks the search engine. Once it did not answer, SearchUnavailableError is thrown at once until it
 * answers again: nobody waits at every keystroke for a server that hangs.
 */
export async function askEngine<T>(asked: Asked, ask: () => Promise<T>): Promise<T> {
  const absence = absences.get(asked)
  if (absence === undefined) return tried(asked, ask)
  if (!absence.isTrying && Date.now() - absence.triedAt > TRY_AGAIN_MS) {
    absence.isTrying = true
    // How it ends shows in `absences`.
    tried(asked, ask)
      .catch(() => undefined)
      .finally(() => (absence.isTrying = false))
  }
  throw new SearchUnavailableError('The search engine did not answer a moment ago.')
}

async function tried<T>(asked: Asked, ask: () => Promise<T>): Promise<T> {
  try {
    const answer = await ask()
    absences.delete(asked)
    return answer
  } catch (error) {
    if (isSearchUnavailable(error)) absences.set(asked, { triedAt: Date.now(), isTrying: false })
    throw error
  }
}
