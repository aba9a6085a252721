import type { RichDocument } from '../../content/document'
import { documentFromText } from '../../content/documentFromText'
import { isEmptyDocument } from '../../content/isEmptyDocument'
import { toPlainText } from '../../content/toPlainText'
import { validateDocument } from '../../content/validateDocument'
import type { Issue } from '../../errors'
import { cellToDocument } from './cellToDocument'

export type SectionColumn = 'cost' | 'duration' | 'bring' | 'apply'

/**
 * A text beside the answer, in the shape that its field takes: what to bring is a list, of which semicolons and lines
 * part the entries, and no text here holds headings or tables. What does comes in as plain text, and is told
 * (`section_plain`). Null for a cell without text.
 */
export function sectionDocument(column: SectionColumn, cell: string): { document: RichDocument; warnings: Issue[] } | null {
  const read = cellToDocument(cell)
  if (isEmptyDocument(read.document)) return null
  const variant = column === 'bring' ? 'list' : 'short'
  if (validateDocument(read.document, variant).length === 0) return read
  const text = toPlainText(read.document)
  if (column === 'bring') return { document: listOf(text), warnings: read.warnings }
  return { document: documentFromText(text), warnings: [...read.warnings, { code: 'section_plain', path: [column], params: { column } }] }
}

function listOf(text: string): RichDocument {
  const entries = text.split(/[;\n]+/).map((entry) => entry.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
  return documentFromText(
    entries
      .filter((entry) => entry !== '')
      .map((entry) => `- ${entry}`)
      .join('\n'),
  )
}
