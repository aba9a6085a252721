import type { TextField } from 'payload'
import { toLanguage } from '../../src/messages/language'
import { momentMessage } from '../../src/messages/momentMessages'
import { readDay } from '../../src/time/readDay'

interface Asked {
  req: { i18n?: { language?: string } }
  siblingData: Record<string, unknown>
}

interface DayOptions extends Pick<TextField, 'name' | 'label' | 'index'> {
  admin?: TextField['admin']
  /** Whether it may be left out, given the fields beside it. */
  isNeeded?: (siblingData: Record<string, unknown>) => boolean
}

/** A day, typed and shown as 31-03-2027 and stored as yyyy-mm-dd, so that days compare as text. */
export function day({ isNeeded, admin, ...field }: DayOptions): TextField {
  return {
    ...field,
    type: 'text',
    admin: {
      ...admin,
      components: { Field: '/src/admin/moments/DayField#DayField', Cell: '/src/admin/moments/DayCell#DayCell' },
    },
    hooks: {
      beforeValidate: [({ value }: { value?: unknown }) => (typeof value === 'string' ? (readDay(value) ?? value.trim()) : value)],
    },
    validate: (value: unknown, { siblingData, req }: Asked) => {
      const isEmpty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
      if (isEmpty ? !isNeeded?.(siblingData) : typeof value === 'string' && readDay(value) !== null) return true
      return momentMessage('day_unreadable', toLanguage(req.i18n?.language))
    },
  } as TextField
}
