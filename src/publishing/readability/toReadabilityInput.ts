import type { RichDocument } from '../../content/document'
import { type TextBlock, toTextBlocks } from '../../content/toTextBlocks'
import type { LinkSpan, ReadabilityBlock } from '../../readability'

/** A document as the check reads it. Offsets count as if its blocks stood below each other, one line feed apart. */
export function toReadabilityInput(document: RichDocument): { blocks: ReadabilityBlock[] } {
  let offset = 0
  const blocks = toTextBlocks(document).map((block) => {
    const placed = { kind: block.kind, text: block.text, offset, links: linkSpans(block) }
    offset += block.text.length + 1
    return placed
  })
  return { blocks }
}

function linkSpans({ text, links }: TextBlock): LinkSpan[] {
  let from = 0
  return links.flatMap(({ label, href }) => {
    const start = text.indexOf(label, from)
    if (label === '' || start === -1) return []
    from = start + label.length
    return [{ start, end: from, href }]
  })
}
