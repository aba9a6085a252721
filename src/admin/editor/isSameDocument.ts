import type { Editor } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import type { RichDocument } from '../../content/document'

/** Whether the editor shows this document already; the order of keys in the JSON does not matter. */
export function isSameDocument(editor: Editor, value: RichDocument): boolean {
  return Node.fromJSON(editor.schema, value).eq(editor.state.doc)
}
