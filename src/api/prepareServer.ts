import { defaultConnection } from '../../search/copy/connection'
import { warmSearch } from '../../search/warmSearch'
import { answerBeforeNext } from '../http/answerBeforeNext'
import { announceTable } from '../http/serverTable'
import { dispatch, table } from './dispatch'

/** A start waits at most so long (milliseconds) for the copies of the indexes; a search engine that is away delays nothing. */
const LONGEST_WAIT_MS = 5_000

/**
 * When the web server starts: the word list and the copies of the indexes are loaded before somebody searches, or the
 * first to search would be told that search is simpler now; and scripts/web.ts is told which routes there are.
 */
export async function prepareServer(): Promise<void> {
  announceTable({
    methodsAt: (path) => table.methodsAt(path),
    limitAt: (path) => table.limitAt(path),
    answer: (request, response) => answerBeforeNext({ table, dispatch }, request, response),
  })
  await Promise.race([warmSearch(defaultConnection()), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
}
