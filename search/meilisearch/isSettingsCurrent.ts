import type { Settings } from './client'

/** Whether every wanted setting has the wanted value on the server, which answers with defaults filled in. */
export function isSettingsCurrent(actual: Settings, wanted: Settings): boolean {
  return isWithin(wanted, actual)
}

function isWithin(wanted: unknown, actual: unknown): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual) || wanted.length !== actual.length) return false
    return [...wanted].every((value, at) => isWithin(value, actual[at])) || isSameSet(wanted, actual)
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof actual !== 'object' || actual === null) return false
    const other = actual as Record<string, unknown>
    return Object.entries(wanted).every(([key, value]) => isWithin(value, other[key]))
  }
  return wanted === actual
}

// The server sorts lists in which order means nothing; in those where it does (ranking rules) it keeps ours.
function isSameSet(wanted: readonly unknown[], actual: readonly unknown[]): boolean {
  const isRuleList = wanted.includes('words') || wanted.includes('titleWords')
  return !isRuleList && wanted.every((value) => actual.includes(value))
}
