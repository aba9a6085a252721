import type { RichDocument } from './document'
import { toTextBlocks } from './toTextBlocks'

/** True when a reader would see no text: nothing stored, or only blank paragraphs, items and cells. */
export function isEmptyDocument(doc: RichDocument | null | undefined): boolean {
  return !doc || toTextBlocks(doc).length === 0
}
