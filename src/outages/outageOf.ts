import { isDatabaseAway } from '../database/isDatabaseAway'

/** The servers that a process of ours needs, by the names that an administrator knows. */
export type Server = 'PostgreSQL' | 'Meilisearch' | 'The mail server'

/** Which server was away when this went wrong; null when it was something else, which would go wrong again. */
export function outageOf(error: unknown): Server | null {
  for (let at = error, depth = 0; at instanceof Object && depth < 10; at = (at as { cause?: unknown }).cause, depth += 1) {
    // By code, not by class: the built app may hold a class twice.
    const { code } = at as { code?: unknown }
    if (code === 'search_unavailable') return 'Meilisearch'
    if (code === 'mail_unavailable') return 'The mail server'
  }
  return isDatabaseAway(error) ? 'PostgreSQL' : null
}
