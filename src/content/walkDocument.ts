import { UnmappedNodeError } from '../errors'
import type { DocumentNode, RichDocument } from './document'

interface Place {
  node: DocumentNode
  /** The node above; null for the root. */
  parent: DocumentNode | null
  /** Places in `content` from the root down; the last one is the node's own. Empty for the root. */
  path: number[]
}

/** What a mapping gets for one node: its children are rendered already. */
export interface NodeContext<T> extends Place {
  children: T[]
}

/**
 * How one target renders a document. A node or mark that is not named here
 * throws: leaving it out in silence would lose somebody's text.
 */
export interface TargetMapping<T> {
  text(text: string): T
  nodes: Readonly<Record<string, (context: NodeContext<T>) => T>>
  marks: Readonly<Record<string, (children: T[], attrs: Record<string, unknown>) => T>>
}

/**
 * The one walker over a stored document: depth first, children before parents.
 * Neighbouring inline nodes under the same link reach `marks.link` together, so
 * that a half-bold link stays one link.
 * @throws UnmappedNodeError when the mapping lacks a node or mark of the document.
 */
export function walkDocument<T>(doc: RichDocument, mapping: TargetMapping<T>): T {
  return renderNode({ node: doc, parent: null, path: [] }, mapping)
}

function renderNode<T>(place: Place, mapping: TargetMapping<T>): T {
  const { node } = place
  if (node.type === 'text') return mapping.text(node.text ?? '')
  const render = own(mapping.nodes, node.type)
  if (!render) throw new UnmappedNodeError('node', node.type)
  return render({ ...place, children: renderContent(place, mapping) })
}

function renderContent<T>({ node: parent, path }: Place, mapping: TargetMapping<T>): T[] {
  const rendered: T[] = []
  let link: { attrs: Record<string, unknown>; children: T[] } | null = null
  const closeLink = () => {
    if (link) rendered.push(applyMark({ type: 'link', attrs: link.attrs }, link.children, mapping))
    link = null
  }
  for (const [index, node] of (parent.content ?? []).entries()) {
    const attrs: Record<string, unknown> | undefined = node.marks?.find((mark) => mark.type === 'link')?.attrs
    const piece = renderMarked({ node, parent, path: [...path, index] }, mapping)
    if (link && attrs && link.attrs.href === attrs.href) {
      link.children.push(piece)
      continue
    }
    closeLink()
    if (attrs) link = { attrs, children: [piece] }
    else rendered.push(piece)
  }
  closeLink()
  return rendered
}

/** Renders a node inside its marks, save the link, which belongs to the run around it. */
function renderMarked<T>(place: Place, mapping: TargetMapping<T>): T {
  let rendered = renderNode(place, mapping)
  for (const mark of [...(place.node.marks ?? [])].reverse()) {
    if (mark.type !== 'link') rendered = applyMark(mark, [rendered], mapping)
  }
  return rendered
}

interface MarkLike {
  type: string
  attrs?: Record<string, unknown>
}

function applyMark<T>(mark: MarkLike, children: T[], mapping: TargetMapping<T>): T {
  const render = own(mapping.marks, mark.type)
  if (!render) throw new UnmappedNodeError('mark', mark.type)
  return render(children, mark.attrs ?? {})
}

/** A name such as "constructor" in a document must not find what every object inherits. */
function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
