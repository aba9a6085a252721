import type { Node } from '@tiptap/pm/model'
import type { RichDocument } from '../../../content/document'
import { findCitizenServiceNumbers } from '../../../content/numbers/findCitizenServiceNumbers'
import { passagesOfDocument } from '../../../content/numbers/passages'

/** Where numbers stand that a save refuses as a citizen service number: positions in the document. */
export function numberPlaces(doc: Node): { start: number; end: number }[] {
  return passagesOfDocument(doc.toJSON() as RichDocument).flatMap((passage) => {
    const found = findCitizenServiceNumbers(passage)
    if (found.length === 0) return []
    const start = startOf(doc, passage.path)
    return found.map(({ from, to }) => ({ start: start + from, end: start + to }))
  })
}

/** The position of the first sign in the block at this path; each node has one position before it and one for its opening. */
function startOf(doc: Node, path: readonly number[]): number {
  let node = doc
  let position = 0
  for (const index of path) {
    for (let before = 0; before < index; before += 1) position += node.child(before).nodeSize
    node = node.child(index)
    position += 1
  }
  return position
}
