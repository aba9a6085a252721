import type { TextField } from 'payload'
import { readWebAddress } from '../../src/content/addresses/readWebAddress'
import { completed } from './completed'

/** An address of a page, by the one rule for all of them (src/content/addresses): completed at saving, or refused with what to do. */
export function webAddress(field: Pick<TextField, 'name' | 'label' | 'admin' | 'required'>): TextField {
  return { ...field, type: 'text', ...completed(readWebAddress, field) } as TextField
}
