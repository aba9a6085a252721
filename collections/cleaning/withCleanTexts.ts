import type { CollectionConfig, Field, FieldHook, GlobalConfig } from 'payload'
import { cleanDocument } from '../../src/content/cleaning/cleanDocument'
import { cleanEntry } from '../../src/content/cleaning/cleanEntry'
import { cleanLine } from '../../src/content/cleaning/cleanLine'

/** What each kind of field takes. A kind that holds no text is not named. */
const cleaners: Readonly<Record<string, (value: unknown) => unknown>> = {
  text: (value) => (Array.isArray(value) ? eachOnce(value) : line(value)),
  email: line,
  textarea: (value) => (typeof value === 'string' ? cleanEntry(value) : value),
  json: cleanDocument,
}

/** A collection or global of which every text enters clean, through whatever door: REST, admin, import, script. */
export function withCleanTexts<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  return { ...config, fields: config.fields.map(withCleaning) }
}

function withCleaning(field: Field): Field {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(withCleaning) })) }
  if (field.type === 'blocks')
    return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(withCleaning) })) }
  if ('fields' in field) return { ...field, fields: field.fields.map(withCleaning) } as Field
  const clean = cleaners[field.type]
  if (!clean || !('name' in field)) return field
  const hook: FieldHook = ({ value }) => clean(value)
  const hooks = 'hooks' in field ? field.hooks : undefined
  return { ...field, hooks: { ...hooks, beforeValidate: [hook, ...(hooks?.beforeValidate ?? [])] } } as Field
}

function line(value: unknown): unknown {
  return typeof value === 'string' ? cleanLine(value) : value
}

/** Two spellings of one term are one term; a term of blanks is none. */
function eachOnce(values: unknown[]): unknown[] {
  return [...new Set(values.map(line))].filter((value) => value !== '')
}
