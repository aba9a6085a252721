/**
 * Next calls this once, when the web server starts: the word list and the copies of the indexes are loaded
 * before somebody searches. It runs beside the start: a search engine that is away delays nothing.
 */
export async function register(): Promise<void> {
  const { warmSearch } = await import('../search/warmSearch')
  const { defaultConnection } = await import('../search/connection')
  warmSearch(defaultConnection())
}
