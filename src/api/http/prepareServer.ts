import { defaultConnection } from '../../../search/copy/connection'
import { warmSearch } from '../../../search/warmSearch'
import { answerDirectly } from './answerDirectly'

/** Where the web server finds how to answer searches: it is no part of what Next builds. */
export interface SharedWithServer {
  vraagbaakAnswerDirectly?: typeof answerDirectly
}

/** A start waits at most so long (milliseconds) for the copies of the indexes; a search engine that is away delays nothing. */
const LONGEST_WAIT_MS = 5_000

/**
 * When the web server starts: the word list and the copies of the indexes are loaded before somebody searches, or the
 * first to search would be told that search is simpler now; and scripts/web.ts is told how to answer what is asked at every letter.
 */
export async function prepareServer(): Promise<void> {
  const shared = globalThis as typeof globalThis & SharedWithServer
  shared.vraagbaakAnswerDirectly = answerDirectly
  await Promise.race([warmSearch(defaultConnection()), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
}
