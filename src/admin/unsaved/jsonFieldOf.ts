import type { ClientField } from 'payload'
import { dataFields } from './dataFields'

/** The JSON field that a path of the form points into, or null for a path of a field itself. "answer.content.0" is within "answer". */
export function jsonFieldOf(path: string, fields: readonly ClientField[]): string | null {
  const match = jsonPaths(fields, '').map((pattern) => new RegExp(`^(${pattern})\\.`).exec(path)?.[1])
  return match.find((found) => found !== undefined) ?? null
}

/** Patterns of the paths of all JSON fields; a row of a list counts by its number. */
function jsonPaths(fields: readonly ClientField[], before: string): string[] {
  return [...dataFields(fields)].flatMap(([name, field]) => {
    if (field.type === 'json') return [before + name]
    if (field.type === 'group') return jsonPaths(field.fields, `${before}${name}\\.`)
    return field.type === 'array' ? jsonPaths(field.fields, `${before}${name}\\.\\d+\\.`) : []
  })
}
