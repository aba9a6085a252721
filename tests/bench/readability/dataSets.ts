import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const pairSchema = z.object({ document: z.string(), complex: z.string(), simple: z.string() })
const itemSchema = z.object({
  id: z.string(),
  text: z.string(),
  should_suggest: z.boolean(),
  phenomena: z.array(z.string()).default([]),
  must_not: z.array(z.string()).default([]),
})

/** A sentence of a municipal document and an expert's plainer version. */
export type Pair = z.infer<typeof pairSchema>
/** A text with what should be found in it and what must stay untouched. */
export type PhenomenaItem = z.infer<typeof itemSchema> & { set: number }
/** A sentence, the complex word in it, and simpler words ranked by people. */
export interface LexicalItem {
  sentence: string
  word: string
  substitutes: string[]
}

/** The readability sets, read from a folder. */
export interface DataSets {
  pairs: Pair[]
  items: PhenomenaItem[]
  lexical: LexicalItem[]
  syllables: Array<[word: string, count: number]>
}

/** Reads the sets; null when the folder is not there. Any half of the sets with the same file names may stand in it. */
export function readDataSets(folder: string): DataSets | null {
  const root = join(folder, 'readability')
  if (!existsSync(root)) return null
  const read = (name: string): string => readFileSync(join(root, name), 'utf8').replace(/^\uFEFF/, '')
  const lines = (name: string): string[] =>
    read(name)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
  return {
    pairs: lines('municipal_pairs_dev.jsonl').map((line) => pairSchema.parse(JSON.parse(line))),
    items: [1, 2].flatMap((set) =>
      z
        .object({ items: z.array(itemSchema) })
        .parse(JSON.parse(read(`phenomena_${set}.json`)))
        .items.map((item) => ({ ...item, set })),
    ),
    lexical: lines('lexical_dev.tsv').map((line) => {
      const [sentence = '', word = '', ...substitutes] = line.split('\t').map((part) => part.trim())
      return { sentence, word, substitutes: substitutes.filter(Boolean) }
    }),
    syllables: lines('syllables_gold.csv')
      .slice(1)
      .map((line) => {
        const [word = '', count = '0'] = line.split(';')
        return [word.trim(), Number(count)]
      }),
  }
}
