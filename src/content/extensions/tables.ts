import type { Attribute, Extensions } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

/** No table inside a table: it cannot be read aloud, printed small or turned into text. */
const CELL_CONTENT = '(paragraph | heading | bulletList | orderedList | blockquote)+'

/** Column widths are not stored: a table follows the screen it is read on. */
const cellRules = {
  content: CELL_CONTENT,
  addAttributes(this: { parent?: (() => Record<string, Attribute>) | null }) {
    const inherited = this.parent?.() ?? {}
    return { colspan: inherited.colspan ?? { default: 1 }, rowspan: inherited.rowspan ?? { default: 1 } }
  },
}

export const tableExtensions: Extensions = [
  Table.configure({ resizable: false }),
  TableRow,
  TableHeader.extend(cellRules),
  TableCell.extend(cellRules),
]
