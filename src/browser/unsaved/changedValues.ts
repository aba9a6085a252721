import { dequal } from 'dequal'

type Values = Record<string, unknown>

export interface ChangedValues {
  values: Values
  before: Values
}

/** Names of fields that are no text of the user, or that no browser may keep. */
const NEVER = /^(id|createdAt|updatedAt|deletedAt|_status|basedOn|file|.*password.*|apiKey|salt|hash|token|sessions)$/i

/** The fields whose value differs from `before`, with both values. An empty field is empty in whatever way. */
export function changedValues(before: Values, now: Values): ChangedValues {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => !NEVER.test(name) && !isSameValue(before[name], now[name]),
  )
  const pick = (from: Values) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
  return { values: pick(now), before: pick(before) }
}

/** Whether two values of a field are the same to who reads them. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return dequal(plain(one), plain(other))
}

/** Forms hold '', null, [], or nothing for an empty field, and rows carry ids that change when they are made anew. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object') return value
  const parts = Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]) => [name, plain(part)] as const)
    .filter(([, part]) => part !== null)
  return parts.length === 0 ? null : Object.fromEntries(parts)
}
