import { z } from 'zod'
import { cleanLine } from '../content/cleaning/cleanLine'

/** Longest query we look at: the first paragraph of an e-mail. */
export const MAX_QUERY_LENGTH = 1000
/** Deepest page: beyond it nobody reads, and every page costs the search engine more. */
export const MAX_PAGE = 1000
export const MAX_PAGE_SIZE = 100
/** Largest id that the database knows. */
export const MAX_ID = 2_147_483_647

/** What somebody searches for through the public API; longer is refused, so that a program learns of it. Absent means: everything. */
export const searchText = z.string().default('').transform(cleanLine).pipe(z.string().max(MAX_QUERY_LENGTH))

/** What an agent searches for: a pasted e-mail is cut, where the public API refuses it. */
export const agentText = z
  .string()
  .default('')
  .transform((text) => cleanLine(text).slice(0, MAX_QUERY_LENGTH))

export const slug = z.string().regex(/^[a-z0-9-]{1,100}$/, 'slug')
export const pageNumber = z.coerce.number().int().min(1).max(MAX_PAGE).default(1)
export const pageSize = z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(20)
/** A document by its number, in an address. */
export const askedId = z.coerce.number().int().positive().max(MAX_ID)
export const uuidPlace = z.object({ uuid: z.uuid() })
