import type { TextField } from 'payload'
import { readPhoneNumber } from '../../src/content/addresses/readPhoneNumber'
import { completed } from './completed'

/** Longest text with one number: "+31 (0)314 35 98 00, toestel 1234". */
const MAX_LENGTH = 60

/** One phone number, by the one rule for all of them (src/content/addresses): refused when nothing could dial it. */
export function phoneNumber(field: Pick<TextField, 'name' | 'label'>): TextField {
  return { ...field, type: 'text', ...completed(readPhoneNumber, { maxLength: MAX_LENGTH }) } as TextField
}
