import type { EmailField } from 'payload'
import { readEmailAddress } from '../../src/content/addresses/readEmailAddress'
import { completed } from './completed'

/** One e-mail address, by the one rule for all of them (src/content/addresses). */
export function emailAddress(field: Pick<EmailField, 'name' | 'label' | 'admin'>): EmailField {
  return { ...field, type: 'email', ...completed(readEmailAddress, {}) } as EmailField
}
