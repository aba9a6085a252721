import type { FieldHook } from 'payload'

/** " Wmo  melding " becomes "Wmo melding": a space too many would make a word that occurs nowhere. */
export const tidyWord: FieldHook = ({ value }) => (typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : value)
