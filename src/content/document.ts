/** A mark on a text node of the stored document. `link` carries an `href`. */
export interface DocumentMark {
  type: 'bold' | 'italic' | 'link'
  attrs?: { href?: string }
}

/** One node of the stored document, in Tiptap's JSON form. */
export interface DocumentNode {
  type: string
  attrs?: Record<string, unknown>
  marks?: DocumentMark[]
  text?: string
  content?: DocumentNode[]
}

/** The root of every rich text we store: the full answer and the typed sections. */
export interface RichDocument {
  type: 'doc'
  content: DocumentNode[]
}
