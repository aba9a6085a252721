import { z } from 'zod'

/** A text, or an element with what is in it. */
export type HtmlNode = string | { tag: string; attributes?: Record<string, string>; children?: HtmlNode[] }

export const htmlNode: z.ZodType<HtmlNode> = z
  .union([
    z.string(),
    z.strictObject({
      tag: z.string(),
      attributes: z.record(z.string(), z.string()).optional(),
      get children() {
        return z.array(htmlNode).optional()
      },
    }),
  ])
  .meta({ id: 'Element', description: 'Een tekst, of een element van HTML met wat erin staat.' })
