import type { FieldHook } from 'payload'

/** Spaces too many go, and what stands there twice. */
export const tidyPhrases: FieldHook = ({ value }) => {
  if (!Array.isArray(value)) return value
  const tidied = value.filter((phrase) => typeof phrase === 'string').map((phrase) => phrase.normalize('NFC').replace(/\s+/g, ' ').trim())
  return [...new Set(tidied.filter((phrase) => phrase !== ''))]
}
