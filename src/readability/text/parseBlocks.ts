import type { ReadabilityBlock } from '../types'

/** A line of at least this many characters may be cut off by a word processor and go on below. */
const WRAPPED_LINE = 50
/** A heading has no more words than this. */
const MAX_HEADING_WORDS = 12

const MARKER = /^(?:[-*•●◦▪–—·]|\(?\d{1,3}[.)]|[a-z][.)])\s+/
const LABEL = /^[\p{L}][\p{L} .-]{0,40}:\s?\S/u

interface Line {
  text: string
  offset: number
}

/**
 * Reads the blocks of a plain text: paragraphs between empty lines, list items by their marker,
 * headings (a line without a full stop above other text) and lines such as "Datum: 3 maart".
 */
export function parseBlocks(text: string): ReadabilityBlock[] {
  const groups = readGroups(text)
  const blocks: ReadabilityBlock[] = []
  groups.forEach((lines, index) => {
    const hasMore = index < groups.length - 1
    const asTable = isFields(lines)
    lines.forEach((line, place) => {
      const marker = MARKER.exec(line.text)
      const heading = /^#{1,6}\s+/.exec(line.text)
      const skip = heading?.[0].length ?? marker?.[0].length ?? 0
      const body = { text: line.text.slice(skip), offset: line.offset + skip }
      const above = place < lines.length - 1 || (lines.length === 1 && hasMore)
      if (heading) blocks.push({ kind: 'heading', ...body })
      else if (marker) blocks.push({ kind: 'listItem', ...body })
      else if (asTable) blocks.push({ kind: 'tableCell', ...body })
      else blocks.push({ kind: above && isHeading(line.text) ? 'heading' : 'paragraph', ...body })
    })
  })
  return blocks
}

/** Groups of lines between empty lines; wrapped lines are put together again (the break stays one character). */
function readGroups(text: string): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  let offset = 0
  for (const raw of text.split('\n')) {
    const lead = raw.length - raw.trimStart().length
    const line = { text: raw.trim(), offset: offset + lead }
    const last = group[group.length - 1]
    if (line.text === '') {
      if (group.length > 0) groups.push(group)
      group = []
    } else if (last && continues(last.text, line.text)) last.text = text.slice(last.offset, line.offset + line.text.length)
    else group.push(line)
    offset += raw.length + 1
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function continues(above: string, below: string): boolean {
  const lastBreak = above.lastIndexOf('\n')
  const tail = above.slice(lastBreak + 1)
  return tail.length >= WRAPPED_LINE && !/[.!?:;]["'”’)]?$/.test(tail) && !MARKER.test(below) && /^[\p{Ll}\d(]/u.test(below)
}

/** Lines of a card or table rather than prose: several short lines without full stops, some with a label. */
function isFields(lines: Line[]): boolean {
  if (lines.length < 2 || lines.some((line) => MARKER.test(line.text))) return false
  const bare = lines.filter((line) => line.text.length <= 60 && !/[.!?]$/.test(line.text))
  return (
    bare.length === lines.length &&
    (lines.some((line) => LABEL.test(line.text)) || lines.some((line) => /:$/.test(line.text)) || lines.length >= 3)
  )
}

function isHeading(line: string): boolean {
  return !/[.!;:,]["'”’)]?$/.test(line) && line.split(/\s+/).length <= MAX_HEADING_WORDS && /^[^\p{Ll}]/u.test(line)
}
