import type { ImportRecord } from '../importRecord'

const NAMES: Record<NonNullable<ImportRecord['targetGroup']>, RegExp> = {
  both: /^(?:both|beide|allebei|iedereen|inwoners? en (?:ondernemers?|bedrijven)|ondernemers? en (?:inwoners?|burgers?))$/i,
  resident: /^(?:residents?|inwoners?|burgers?|particulier(?:en)?)$/i,
  business: /^(?:business(?:es)?|ondernemers?|bedrij(?:f|ven)|zakelijk)$/i,
}

/** The target group from what an export calls it; null when it is none that we know. */
export function readTargetGroup(text: string): ImportRecord['targetGroup'] | null {
  const names = text
    .toLowerCase()
    .split(/\s*[;,|/&+]\s*/)
    .filter((name) => name !== '')
  const found = new Set(names.map((name) => Object.entries(NAMES).find(([, pattern]) => pattern.test(name))?.[0]))
  if (found.size === 0 || found.has(undefined)) return null
  return (found.size > 1 ? 'both' : [...found][0]) as ImportRecord['targetGroup']
}
