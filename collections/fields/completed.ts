import type { AddressProblem } from '../../src/content/addresses/completeHref'
import { addressMessage } from '../../src/messages/addressMessages'

type Read = (typed: string) => { value: string } | { problem: AddressProblem }

interface Asked {
  req: { i18n?: { language?: string } }
}

/**
 * The rule of a field whose text is read before it is kept, at every door: what is understood is stored completed,
 * also in a draft and over the API; what is not is refused in words of its own.
 */
export function completed(read: Read, { required = false, maxLength }: { required?: boolean | undefined; maxLength?: number }) {
  return {
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) => {
          if (typeof value !== 'string') return value
          if (value.trim() === '') return required ? value : ''
          const found = read(value)
          return 'value' in found ? found.value : value
        },
      ],
    },
    validate: (value: unknown, { req }: Asked): true | string => {
      const language = req.i18n?.language === 'en' ? 'en' : 'nl'
      const isEmpty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
      if (isEmpty) return required ? addressMessage('address_missing', language) : true
      if (typeof value !== 'string') return addressMessage('address_no_text', language)
      const found = read(value)
      if ('problem' in found) return addressMessage(found.problem, language)
      return maxLength !== undefined && value.length > maxLength ? addressMessage('address_long', language) : true
    },
  }
}
