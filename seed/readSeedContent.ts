import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { seedContentSchema, type SeedContent } from './seedContent'

/** The folder with the example content that ships with the product. */
export const seedContentFolder = join(import.meta.dirname, 'content')

/**
 * Reads and validates the example content. VACs come in the order of their file names.
 * @throws ZodError whose path names the file and the field that is wrong.
 */
export function readSeedContent(folder: string = seedContentFolder): SeedContent {
  const files: Record<string, unknown> = {}
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    files[basename(file, '.yaml')] = readYaml(join(folder, file))
  }
  const vacFolder = join(folder, 'vacs')
  files.vacs = readdirSync(vacFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYaml(join(vacFolder, name)))
  return seedContentSchema.parse(files)
}

function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'), { strict: true })
}
