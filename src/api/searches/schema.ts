import { z } from 'zod'
import { agentText, slug } from '../parameters'

/** Nobody searches longer for one answer (seconds); what lasts longer was left open. */
const LONGEST_SECONDS = 3_600

/** `POST /v1/agent/searches`: one search of the agent screen, when it is over. */
export const newSearch = z.object({
  query: agentText,
  /** Slug of the municipality that was chosen. */
  municipality: slug.optional(),
  /** Answers found, without a choice of department. */
  resultCount: z.number().int().min(0).max(1_000_000),
  opened: z.enum(['vac', 'notice', 'nothing']),
  /** uuid of what was opened. */
  vac: z.uuid().optional(),
  /** From 1; absent when what was opened stood not among the results. */
  rank: z.number().int().min(1).max(100_000).optional(),
  /** From the first letter until the answer was there. */
  secondsToAnswer: z.number().min(0).max(LONGEST_SECONDS).optional(),
  source: z.enum(['search', 'database']),
})
export type NewSearch = z.infer<typeof newSearch>
