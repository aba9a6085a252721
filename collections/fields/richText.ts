import type { JSONField } from 'payload'
import type { DocumentVariant } from '../../src/content/schema'
import { validateDocument } from '../../src/content/validateDocument'
import { documentMessages } from '../../src/messages/documentMessages'

/** A rich text, stored as validated Tiptap JSON and edited in our own editor. */
export function richText(field: Pick<JSONField, 'name' | 'label' | 'admin'> & { variant: DocumentVariant; required?: boolean }): JSONField {
  const { variant, required = false, admin, ...rest } = field
  return {
    ...rest,
    type: 'json',
    required,
    validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) => {
      if (value === null || value === undefined) {
        if (!required) return true
        return req.i18n?.language === 'en' ? 'Write a text here.' : 'Schrijf hier een tekst.'
      }
      const issues = validateDocument(value, variant)
      return issues.length === 0 ? true : documentMessages(issues, req.i18n?.language === 'en' ? 'en' : 'nl')
    },
    admin: {
      ...admin,
      components: {
        Field: { path: '/src/admin/editor/RichTextField#RichTextField', clientProps: { variant } },
      },
    },
  }
}
