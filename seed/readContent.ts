import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type SeedContent, seedContentSchema } from './seedContent'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'content')
const files = ['municipalities', 'departments', 'themes', 'handovers', 'contacts', 'notices', 'upl'] as const

/** The example content from seed/content. Throws when a file breaks its shape. */
export async function readContent(): Promise<SeedContent> {
  const read = async (file: string): Promise<unknown> => parse(await readFile(path.join(folder, file), 'utf8'))
  const entries = await Promise.all(files.map(async (name) => [name, await read(`${name}.yaml`)] as const))
  const names = (await readdir(path.join(folder, 'vacs'))).filter((name) => name.endsWith('.yaml')).sort()
  const vacs = await Promise.all(names.map((name) => read(path.join('vacs', name))))
  return seedContentSchema.parse({ ...Object.fromEntries(entries), vacs })
}
