import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { cleanText } from '../../content/cleaning/cleanText'
import type { DocumentNode } from '../../content/document'
import type { Issue, IssueParam } from '../../errors'
import { blockTags, droppedTags, headingLevels } from './elements'
import { InlineRun, type MarkState, noMarks } from './InlineRun'
import { listBlocks } from './listBlocks'
import { hasAlternativeText, replacementOf } from './replacedElements'
import { resolveHref } from './resolveHref'
import { tableBlocks } from './tableBlocks'
import { textContent } from './textContent'
import { attributeOf, isElement, isText } from './tree'

/** Real pages nest a few dozen elements. Deeper HTML is read as bare text, so that no input can exhaust the stack. */
const MAX_NESTING = 200

/** What the reader shares between the blocks of one piece of HTML. */
interface Reading {
  baseUrl: string | undefined
  warnings: Issue[]
}

/** Reads a list of HTML nodes into blocks. Nested containers get a reader of their own, with the marks around them. */
export class HtmlReader {
  private readonly blocks: DocumentNode[] = []
  private readonly run = new InlineRun()
  private readonly reading: Reading
  private nesting: number

  constructor(reading: Reading, nesting = 0) {
    this.reading = reading
    this.nesting = nesting
  }

  read(nodes: Tree.ChildNode[], state: MarkState = noMarks): DocumentNode[] {
    this.visitAll(nodes, state)
    this.flush()
    return this.blocks
  }

  private visitAll(nodes: Tree.ChildNode[], state: MarkState): void {
    if (this.nesting >= MAX_NESTING) {
      this.run.addText(textContent(nodes), state)
      this.warn('html_too_deep', { max: MAX_NESTING })
      return
    }
    this.nesting += 1
    for (const node of nodes) {
      if (isText(node)) this.run.addText(node.value, state)
      else if (isElement(node)) this.visit(node, state)
    }
    this.nesting -= 1
  }

  private visit(element: Tree.Element, state: MarkState): void {
    const { tagName: tag, childNodes } = element
    if (droppedTags.has(tag)) return
    const level = headingLevels[tag]
    if (level !== undefined) return this.addBlocks(this.heading(childNodes, state, level))
    switch (tag) {
      case 'br':
        return this.addBreak()
      case 'b':
      case 'strong':
        return this.visitAll(childNodes, { ...state, isBold: true })
      case 'i':
      case 'em':
        return this.visitAll(childNodes, { ...state, isItalic: true })
      case 'a':
        return this.visitLink(element, state)
      case 'img':
      case 'iframe':
        return this.visitReplaced(element, state)
      case 's':
      case 'strike':
      case 'del':
        this.warn('text_struck_out', { text: textContent(childNodes).trim().slice(0, 100) })
        return this.visitAll(childNodes, state)
      case 'pre':
        return this.visitPreformatted(childNodes, state)
      case 'dt':
        return this.addBlocks(this.inner(childNodes, { ...state, isBold: true }))
      case 'ul':
      case 'ol':
        return this.addBlocks(listBlocks(element, (nodes) => this.inner(nodes, state)))
      case 'table':
        return this.addBlocks(tableBlocks(element, (nodes) => this.inner(nodes, state)))
      case 'blockquote': {
        const content = this.inner(childNodes, state)
        return this.addBlocks(content.length > 0 ? [{ type: 'blockquote', content }] : [])
      }
      default:
        if (blockTags.has(tag)) this.addBlocks(this.inner(childNodes, state))
        else this.visitAll(childNodes, state)
    }
  }

  private inner(nodes: Tree.ChildNode[], state: MarkState): DocumentNode[] {
    return new HtmlReader(this.reading, this.nesting).read(nodes, state)
  }

  private addBlocks(blocks: DocumentNode[]): void {
    this.flush()
    this.blocks.push(...blocks)
  }

  private flush(): void {
    const content = this.run.take()
    if (content.length > 0) this.blocks.push({ type: 'paragraph', content })
  }

  /** Two breaks after each other are how people make a new paragraph. */
  private addBreak(): void {
    if (this.run.endsWithBreak()) this.flush()
    else this.run.addBreak()
  }

  private heading(nodes: Tree.ChildNode[], state: MarkState, level: number): DocumentNode[] {
    const blocks = this.inner(nodes, state)
    return blocks.map((block) => (block.type === 'paragraph' ? { type: 'heading', attrs: { level }, content: block.content ?? [] } : block))
  }

  private visitLink(element: Tree.Element, state: MarkState): void {
    const raw = attributeOf(element, 'href')
    if (raw === undefined) return this.visitAll(element.childNodes, state)
    const resolved = resolveHref(raw, this.reading.baseUrl)
    const label = cleanText(textContent(element.childNodes)).trim()
    if ('problem' in resolved) {
      this.warn(resolved.problem, { href: raw.slice(0, 200), label: label.slice(0, 100) })
      return this.visitAll(element.childNodes, state)
    }
    const linked = { ...state, href: resolved.href }
    this.visitAll(element.childNodes, linked)
    // A link around nothing or around an image would vanish: its address is all there is to show.
    if (label === '' && !hasAlternativeText(element)) this.run.addText(resolved.href, linked)
  }

  private visitReplaced(element: Tree.Element, state: MarkState): void {
    const { text, href, warning, isBlock } = replacementOf(element, this.reading.baseUrl)
    if (isBlock) this.flush()
    this.run.addText(text, href === null ? state : { ...state, href })
    if (isBlock) this.flush()
    this.reading.warnings.push(warning)
  }

  private visitPreformatted(nodes: Tree.ChildNode[], state: MarkState): void {
    this.flush()
    for (const line of textContent(nodes).split('\n')) {
      this.run.addText(line, state)
      this.run.addBreak()
    }
    this.flush()
  }

  private warn(code: string, params: Record<string, IssueParam>): void {
    this.reading.warnings.push({ code, path: [], params })
  }
}
