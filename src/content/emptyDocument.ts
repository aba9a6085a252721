import type { RichDocument } from './document'
import type { DocumentVariant } from './schema'

/** A document without text that its field's schema accepts: a fresh object each time. */
export function emptyDocument(variant: DocumentVariant = 'full'): RichDocument {
  const paragraph = { type: 'paragraph' }
  if (variant !== 'list') return { type: 'doc', content: [paragraph] }
  return { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }] }
}
