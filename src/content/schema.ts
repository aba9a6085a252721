import { type Extensions, getSchema } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { StarterKit } from '@tiptap/starter-kit'
import { isAllowedHref } from './isAllowedHref'
import { withOwnRules } from './extensions/withOwnRules'
import { tableExtensions } from './extensions/tables'

/**
 * What a field lets its author write. `full`: the full answer. `short`: typed
 * sections such as cost: paragraphs, lists, links and marks. `list`: one bullet
 * list, such as what to bring.
 */
export type DocumentVariant = 'full' | 'short' | 'list'

/** Heading levels of the stored document. Level 1 is the question itself. */
export const HEADING_LEVELS = [2, 3, 4] as const

/** The Tiptap extensions of a field: the same list for the editor and for the check on the server. */
export function contentExtensions(variant: DocumentVariant): Extensions {
  return variant === 'full' ? [starterKit('full'), ...tableExtensions] : [starterKit(variant)]
}

const schemas = new Map<DocumentVariant, Schema>()

/** The ProseMirror schema of a field, made once per variant. */
export function contentSchema(variant: DocumentVariant): Schema {
  const schema = schemas.get(variant) ?? getSchema(contentExtensions(variant))
  schemas.set(variant, schema)
  return schema
}

function starterKit(variant: DocumentVariant) {
  const isList = variant === 'list'
  return StarterKit.extend({
    addExtensions() {
      return (this.parent?.() ?? []).map((extension) => withOwnRules(extension, { isList }))
    },
  }).configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    // Adds an empty paragraph to every document that is merely opened.
    trailingNode: false,
    heading: variant === 'full' ? { levels: [...HEADING_LEVELS] } : false,
    blockquote: variant === 'full' ? {} : false,
    orderedList: isList ? false : {},
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      HTMLAttributes: { target: null, rel: null, class: null },
      isAllowedUri: (url) => isAllowedHref(url),
    },
  })
}
