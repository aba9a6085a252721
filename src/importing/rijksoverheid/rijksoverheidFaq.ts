import { z } from 'zod'

const names = z
  .array(z.string())
  .nullish()
  .transform((list) => (list ?? []).map((name) => name.trim()).filter((name) => name !== ''))
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/**
 * One response of the Rijksoverheid open-data API, infotype faq
 * (opendata.rijksoverheid.nl/v1/infotypes/faq/<id>). Only what we use; the API
 * leaves fields out that are empty.
 */
export const rijksoverheidFaq = z.object({
  id: z.string().trim().min(1),
  question: z.string().trim().min(1),
  canonical: text,
  /** HTML */
  introduction: text,
  content: z
    .array(z.object({ paragraphtitle: text, /** HTML */ paragraph: text }))
    .nullish()
    .transform((parts) => parts ?? []),
  subjects: names,
  organisationalunits: names,
  authorities: names,
  lastmodified: text,
})

export type RijksoverheidFaq = z.infer<typeof rijksoverheidFaq>
