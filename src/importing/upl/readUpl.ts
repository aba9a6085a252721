import { z } from 'zod'

/** Titles kept per product: what fewer municipalities use brings noise. */
const MAX_TITLES = 100
const MAX_TITLE_LENGTH = 200

const listLine = z.object({ UniformeProductnaam: z.string().trim().min(1).max(MAX_TITLE_LENGTH), URI: z.string().trim().optional() })
const titlesLine = z.object({
  upl: z.string().trim().min(1).max(MAX_TITLE_LENGTH),
  titles: z.array(z.tuple([z.string(), z.number()])),
})

/** What the files say of one product; what a file does not speak of is absent. */
export interface UplProduct {
  name: string
  uri?: string
  /** Titles that municipalities use, most used first. */
  titles?: string[]
}

export interface UplFault {
  line: number
  reason: 'no_json' | 'unknown_shape'
}

/** Reads a line of the national list, or of a list of titles per product. */
export function readUplLine(text: string, line: number): UplProduct | UplFault {
  const value = parseJson(text)
  if (value === undefined) return { line, reason: 'no_json' }
  const listed = listLine.safeParse(value)
  if (listed.success) return { name: listed.data.UniformeProductnaam, ...(listed.data.URI ? { uri: listed.data.URI } : {}) }
  const titled = titlesLine.safeParse(value)
  if (titled.success) return { name: titled.data.upl, titles: mostUsed(titled.data.titles) }
  return { line, reason: 'unknown_shape' }
}

/** Puts what two lines say of one product together; the first URI counts. */
export function mergeUpl(known: UplProduct | undefined, more: UplProduct): UplProduct {
  if (!known) return more
  const titles = known.titles && more.titles ? [...new Set([...known.titles, ...more.titles])] : (known.titles ?? more.titles)
  const uri = known.uri ?? more.uri
  return { name: known.name, ...(uri === undefined ? {} : { uri }), ...(titles === undefined ? {} : { titles }) }
}

function mostUsed(titles: [string, number][]): string[] {
  const sorted = [...titles].sort((a, b) => b[1] - a[1]).map(([title]) => title.replace(/\p{C}+/gu, ' ').trim())
  return [...new Set(sorted.filter((title) => title !== '' && title.length <= MAX_TITLE_LENGTH))].slice(0, MAX_TITLES)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
