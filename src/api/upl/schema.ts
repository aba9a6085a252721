import { z } from 'zod'

/** `GET /v1/upl/suggestions`: product names that fit an answer, for those who write it. */
export const uplSuggestionsQuery = z.object({ vac: z.coerce.number().int().positive().max(2_147_483_647) })

export interface UplSuggestionsResponse {
  /** Best first. `score` from 0 to 1; names that the answer carries already are left out. */
  suggestions: { name: string; uri: string | null; score: number }[]
}
