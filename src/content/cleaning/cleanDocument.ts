import type { DocumentMark, DocumentNode, RichDocument } from '../document'
import { cleanEntry } from './cleanEntry'
import { plainHref } from './plainHref'

/**
 * A stored document with every text and link address clean. Takes any value, since it runs before the check of the
 * shape: what is no document comes back as it came, and so does the very document when nothing had to change.
 */
export function cleanDocument(value: unknown): unknown {
  if (!isNode(value) || (value as { type?: unknown }).type !== 'doc') return value
  return cleanNode(value as RichDocument, 0) ?? value
}

/** Deeper than any document that is accepted: the check says so, and the stack stays whole. */
const MAX_DEPTH = 50

function cleanNode<T extends DocumentNode | RichDocument>(node: T, depth: number): T | null {
  if (depth > MAX_DEPTH) return node
  const { text, marks, content } = node as DocumentNode
  const clean = typeof text === 'string' ? cleanEntry(text).replaceAll('\n', ' ') : text
  // A text of nothing but invisible characters; an empty one is refused.
  if (clean === '' && text !== '') return null
  const cleanMarks = Array.isArray(marks) ? unchanged(marks, marks.map(cleanMark)) : marks
  const children = Array.isArray(content) ? content.map((child) => (isNode(child) ? cleanNode(child, depth + 1) : child)) : content
  const kept = Array.isArray(content)
    ? unchanged(
        content,
        (children ?? []).filter((child) => child !== null),
      )
    : content
  if (clean === text && cleanMarks === marks && kept === content) return node
  return {
    ...node,
    ...(clean === undefined ? {} : { text: clean }),
    ...(cleanMarks === undefined ? {} : { marks: cleanMarks }),
    ...(kept === undefined ? {} : { content: kept }),
  }
}

function cleanMark(mark: DocumentMark): DocumentMark {
  const href = isNode(mark) ? mark.attrs?.href : undefined
  if (typeof href !== 'string') return mark
  const plain = plainHref(href).href
  return plain === href ? mark : { ...mark, attrs: { ...mark.attrs, href: plain } }
}

function unchanged<T>(before: T[], after: T[]): T[] {
  return before.length === after.length && before.every((one, index) => one === after[index]) ? before : after
}

function isNode(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
