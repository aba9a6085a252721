import type { CollectionBeforeOperationHook, CollectionConfig, Where } from 'payload'
import { cleanText } from '../../src/content/cleaning/cleanText'

/** Deeper conditions are refused by Payload itself. */
const MAX_DEPTH = 30

/** A collection whose conditions on reading are cleaned as its texts are, or what is stored would not be found by what was typed. */
export function withCleanConditions(config: CollectionConfig): CollectionConfig {
  return { ...config, hooks: { ...config.hooks, beforeOperation: [cleanWhere, ...(config.hooks?.beforeOperation ?? [])] } }
}

/** PostgreSQL refuses some of what cleaning takes away. */
const cleanWhere: CollectionBeforeOperationHook = ({ args }) => {
  const { where } = args as { where?: Where }
  return where === undefined || where === null ? args : ({ ...args, where: cleanValue(where, 0) as Where } as typeof args)
}

function cleanValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((one) => cleanValue(one, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanValue(one, depth + 1)]))
}
