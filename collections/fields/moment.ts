import { type DateField, type PayloadRequest, ValidationError } from 'payload'
import { toLanguage } from '../../src/messages/language'
import { momentMessage } from '../../src/messages/momentMessages'
import { readMoment } from '../../src/time/readMoment'

interface Asked {
  req: PayloadRequest
  siblingData: Record<string, unknown>
}

interface MomentOptions extends Pick<DateField, 'name' | 'label' | 'required' | 'index' | 'defaultValue' | 'access'> {
  admin?: { position?: 'sidebar'; readOnly?: boolean; hidden?: boolean }
  /** A rule of its own for a moment that was read: true, or what is wrong. */
  check?: (moment: string, asked: Asked) => true | string
}

/**
 * A moment, typed and shown in Dutch time whatever the browser is set to (src/admin/moments). What cannot be read is
 * refused at every door, also in a draft: the database would refuse it without a sentence.
 */
export function moment({ check, admin, ...field }: MomentOptions): DateField {
  return {
    ...field,
    type: 'date',
    admin: {
      ...admin,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' },
      components: { Field: '/src/admin/moments/MomentField#MomentField', Cell: '/src/admin/moments/MomentCell#MomentCell' },
    },
    hooks: {
      beforeValidate: [
        ({ value, path, req, collection }) => {
          if (isEmpty(value) || value instanceof Date) return isEmpty(value) && value !== undefined ? null : value
          const fault = faultOf(value, req.i18n?.language)
          if (fault === null) return momentOf(value)
          const name = path.join('.')
          throw new ValidationError(
            { ...(collection ? { collection: collection.slug } : {}), errors: [{ path: name, message: fault, label: name }], req },
            req.t,
          )
        },
      ],
    },
    validate: (value: unknown, asked: Asked) => {
      if (isEmpty(value)) return field.required ? asked.req.t('validation:required') : true
      const fault = faultOf(value, asked.req.i18n?.language)
      return fault ?? check?.(momentOf(value), asked) ?? true
    },
  } as DateField
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function faultOf(value: unknown, language: string | undefined): string | null {
  if (value instanceof Date) return null
  if (typeof value !== 'string') return momentMessage('moment_no_text', toLanguage(language))
  const read = readMoment(value)
  return 'problem' in read ? momentMessage(read.problem, toLanguage(language)) : null
}

/** ISO 8601 of a value without fault. */
function momentOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  const read = readMoment(String(value))
  return 'moment' in read ? read.moment : String(value)
}
