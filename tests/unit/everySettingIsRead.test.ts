import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { describe, expect, it } from 'vitest'

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

const textOf = (...names: string[]) => names.map((name) => readFileSync(name, 'utf8')).join('\n')

/** What could read a field: all that runs, but not where fields are declared. */
const readers = textOf(
  ...['src', 'search', 'policies'].flatMap(files).filter((file) => !/migrations|payload-types|messages/.test(file)),
  ...files('collections').filter((file) => !/\/(index|fields)\.ts$|\/fields\//.test(file)),
)

const declared = import.meta.glob<Record<string, CollectionConfig | GlobalConfig>>('../../collections/*/index.ts', { eager: true })
const configs = Object.values(declared)
  .flatMap((module) => Object.values(module))
  .filter((config) => 'slug' in config && 'fields' in config)

/** Names of the fields that hold something. */
function namesIn(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'ui') return []
    const below = field.type === 'tabs' ? field.tabs.flatMap((tab) => namesIn(tab.fields)) : 'fields' in field ? namesIn(field.fields) : []
    return 'name' in field && below.length === 0 ? [field.name] : below
  })
}

const isRead = (name: string) =>
  new RegExp(`\\b(${name}|${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)})\\b`).test(readers)

describe('every field that people fill in is read', () => {
  it.each(configs.map((config) => [config.slug, config] as const))('%s', (_slug, config) => {
    expect(namesIn(config.fields).filter((name) => !isRead(name))).toEqual([])
  })

  it('finds one that is not', () => {
    expect(isRead('callbackTermWorkingDays')).toBe(false)
  })
})

describe('every variable of the environment is read', () => {
  const names = [...textOf('src/env.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z\./gm)].map(([, name = '']) => name)
  const everywhere = textOf(...['src', 'search', 'scripts', 'seed', 'tests'].flatMap(files), 'payload.config.ts')

  it.each(names)('%s', (name) => {
    expect(new RegExp(`(?<!process\\.)\\benv\\.${name}\\b`).test(everywhere)).toBe(true)
  })
})
