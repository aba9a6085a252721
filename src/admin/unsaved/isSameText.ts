import { isSameValue } from '../../browser/unsaved/changedValues'

/**
 * Whether a field of a stored document and of a form say the same. A form holds 0 for a list without rows, and nothing for
 * a box that is not ticked, where the document holds [] and false.
 */
export function isSameText(stored: unknown, inForm: unknown): boolean {
  return isSameValue(filled(stored), filled(inForm))
}

function filled(value: unknown): unknown {
  if (!value) return null
  if (Array.isArray(value)) return value.map(filled)
  return typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part)])) : value
}
