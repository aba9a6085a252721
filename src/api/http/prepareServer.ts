import { defaultConnection } from '../../../search/connection'
import { warmSearch } from '../../../search/warmSearch'
import { answerDirectly } from './answerDirectly'

/** Where the web server finds how to answer searches: it is no part of what Next builds. */
export interface SharedWithServer {
  vraagbaakAnswerDirectly?: typeof answerDirectly
}

/**
 * When the web server starts: the word list and the copies of the indexes are loaded before somebody searches, beside
 * the start, so that a search engine that is away delays nothing; and scripts/web.ts is told how to answer
 * what is asked at every letter.
 */
export function prepareServer(): void {
  warmSearch(defaultConnection())
  const shared = globalThis as typeof globalThis & SharedWithServer
  shared.vraagbaakAnswerDirectly = answerDirectly
}
