import { webHref } from './addresses/readWebAddress'
import { cleanEntry } from './cleaning/cleanEntry'
import type { DocumentNode, RichDocument } from './document'
import { emptyDocument } from './emptyDocument'

interface Line {
  kind: 'text' | 'bullet' | 'number' | 'blank'
  text: string
  start: number
}

/**
 * Plain text as a document: a blank line ends a paragraph, a single line break
 * stays a line break, lines that begin with "- ", "* ", "• " or "1. " become a
 * list, and web addresses become links.
 */
export function documentFromText(text: string): RichDocument {
  const blocks: DocumentNode[] = []
  let previous: Line['kind'] = 'blank'
  for (const line of cleanEntry(text)
    .split(/\r\n|\r|\n/)
    .map(readLine)) {
    const last = blocks.at(-1)
    if (line.kind === 'text') {
      if (previous === 'text' && last) last.content?.push({ type: 'hardBreak' }, ...linkedText(line.text))
      else blocks.push(paragraph(line.text))
    } else if (line.kind !== 'blank') {
      const item = { type: 'listItem', content: [paragraph(line.text)] }
      if (last && continues(last, line)) last.content?.push(item)
      else blocks.push(list(line, item))
    }
    previous = line.kind
  }
  return blocks.length === 0 ? emptyDocument() : { type: 'doc', content: blocks }
}

function readLine(raw: string): Line {
  const text = raw.trim()
  if (text === '') return { kind: 'blank', text: '', start: 1 }
  const bullet = /^[-*•–]\s+(.+)$/.exec(text)
  if (bullet) return { kind: 'bullet', text: bullet[1] ?? '', start: 1 }
  // Three digits at most: "2026. " at the start of a line is a year.
  const number = /^(\d{1,3})[.)]\s+(.+)$/.exec(text)
  if (number) return { kind: 'number', text: number[2] ?? '', start: Number(number[1]) }
  return { kind: 'text', text, start: 1 }
}

/** A number out of turn starts a new list: numbers that the author wrote are never changed. */
function continues(last: DocumentNode, line: Line): boolean {
  if (line.kind === 'bullet') return last.type === 'bulletList'
  return last.type === 'orderedList' && Number(last.attrs?.start) + (last.content?.length ?? 0) === line.start
}

function list(line: Line, item: DocumentNode): DocumentNode {
  if (line.kind === 'number') return { type: 'orderedList', attrs: { start: line.start }, content: [item] }
  return { type: 'bulletList', content: [item] }
}

function paragraph(text: string): DocumentNode {
  return { type: 'paragraph', content: linkedText(text) }
}

/** The closing mark of a sentence or bracket belongs to the sentence, not to the address. */
const WEB_ADDRESS = /(?:https?:\/\/|(?<![\p{L}\d@./-])www\.)[^\s<>"]*[^\s<>".,;:!?)\]']/giu

function linkedText(text: string): DocumentNode[] {
  const nodes: DocumentNode[] = []
  let end = 0
  for (const match of text.matchAll(WEB_ADDRESS)) {
    const href = webHref(match[0])
    if (!href) continue
    if (match.index > end) nodes.push({ type: 'text', text: text.slice(end, match.index) })
    nodes.push({ type: 'text', text: match[0], marks: [{ type: 'link', attrs: { href } }] })
    end = match.index + match[0].length
  }
  if (end < text.length) nodes.push({ type: 'text', text: text.slice(end) })
  return nodes
}
