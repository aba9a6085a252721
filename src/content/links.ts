import type { RichDocument } from './document'
import { type TextLink, toTextBlocks } from './toTextBlocks'

/** Every link of a document in reading order, with its text; the same address may come back. */
export function listLinks(doc: RichDocument): TextLink[] {
  return toTextBlocks(doc).flatMap((block) => block.links)
}
