import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { cleanLine } from '../cleaning/cleanLine'
import type { DocumentNode } from '../document'
import { isShownAsBlock, marksWithin } from './elementLook'
import { blockTags, droppedTags, edgeOf, headingLevels, isDisclosure } from './elements'
import { InlineRun, type MarkState, noMarks } from './InlineRun'
import { reasonToLeaveOut } from './leftOut'
import { listBlocks } from './listBlocks'
import { readLink } from './readLink'
import type { Reading } from './Reading'
import type { Look } from './readStyles'
import { replacementOf } from './replacedElements'
import { tableBlocks } from './tableBlocks'
import { textContent } from './textContent'
import { isElement, isText } from './tree'
import { wordsAround } from './wordsAround'
import { withoutFieldErrors } from './withoutFieldErrors'

/** Real pages nest a few dozen elements. Deeper HTML is read as bare text, so that no input can exhaust the stack. */
const MAX_NESTING = 200
const MAX_QUOTED = 100

/** Reads a list of HTML nodes into blocks. Nested containers get a reader of their own, with the marks around them. */
export class HtmlReader {
  private readonly blocks: DocumentNode[] = []
  private readonly run: InlineRun
  private readonly reading: Reading
  private nesting: number

  constructor(reading: Reading, nesting = 0) {
    this.reading = reading
    this.nesting = nesting
    this.run = new InlineRun(
      (before, after) => reading.warn('digits_apart', { before: before.slice(-MAX_QUOTED), after: after.slice(0, MAX_QUOTED) }),
      ({ from, to }) => reading.warn('amount_written_out', { from, to }),
    )
  }

  read(nodes: Tree.ChildNode[], state: MarkState = noMarks): DocumentNode[] {
    this.visitAll(nodes, state)
    this.flush()
    return this.blocks
  }

  private visitAll(nodes: Tree.ChildNode[], state: MarkState): void {
    if (this.nesting >= MAX_NESTING) {
      this.run.addText(textContent(nodes), state)
      this.reading.warn('html_too_deep', { max: MAX_NESTING })
      return
    }
    this.nesting += 1
    for (const node of nodes) {
      if (isText(node)) this.run.addText(withoutFieldErrors(node.value, this.reading.warn), state)
      else if (isElement(node)) this.visit(node, state)
      else this.run.part('digits')
    }
    this.nesting -= 1
  }

  private visit(element: Tree.Element, state: MarkState): void {
    if (droppedTags.has(element.tagName)) return this.run.part('digits')
    const look = this.reading.styles.of(element)
    if (this.leavesOut(element, look)) return this.run.part('digits')
    const edge = state.isInRow ? 'words' : edgeOf(element)
    this.run.part(edge)
    this.visitShown(element, look, marksWithin(element, look, state))
    this.run.part(edge)
  }

  private visitShown(element: Tree.Element, look: Look, state: MarkState): void {
    const { tagName: tag, childNodes } = element
    const level = headingLevels[tag]
    if (level !== undefined) return this.addBlocks(this.heading(childNodes, state, level))
    switch (tag) {
      case 'br':
        return this.addBreak()
      case 'a':
        return this.visitLink(element, state)
      case 'img':
      case 'iframe':
      case 'svg':
      case 'video':
      case 'audio':
      case 'object':
      case 'embed':
        return this.visitReplaced(element, state)
      case 'dt':
        return this.addBlocks(this.inner(childNodes, { ...state, isBold: !state.isPlainOnly }))
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return this.addBlocks(listBlocks(element, look, this.readersFor(state)))
      case 'table':
        return this.addBlocks(tableBlocks(element, this.readersFor(state)))
      case 'blockquote': {
        const content = this.inner(childNodes, state)
        return this.addBlocks(content.length > 0 ? [{ type: 'blockquote', content }] : [])
      }
      default: {
        const isBlock = blockTags.has(tag) || isShownAsBlock(look) || (isDisclosure(element) && !state.isPlainOnly)
        if (isBlock) this.flush()
        const { before, after } = wordsAround(element, this.reading.explained)
        this.run.addText(before, state)
        if (isBlock) this.visitBlock(childNodes, state)
        else this.visitAll(childNodes, state)
        this.run.addText(after, state)
        if (isBlock) this.flush()
      }
    }
  }

  private visitBlock(nodes: Tree.ChildNode[], state: MarkState): void {
    this.visitAll(nodes, state)
    this.flush()
  }

  /** What is told of an element that stays out; without text there is nothing to tell. */
  private leavesOut(element: Tree.Element, look: Look): boolean {
    const reason = reasonToLeaveOut(element, look, this.reading.surroundings)
    if (reason === null) return false
    const text = cleanLine(textContent(element.childNodes))
    if (/[\p{L}\p{N}]/u.test(text)) this.reading.warn(reason, reason === 'comment_left_out' ? {} : { text: text.slice(0, MAX_QUOTED) })
    return true
  }

  private inner(nodes: Tree.ChildNode[], state: MarkState): DocumentNode[] {
    return new HtmlReader(this.reading, this.nesting).read(nodes, state)
  }

  /** Readers for lists and tables, which visit their items, rows and cells themselves. */
  private readersFor(state: MarkState) {
    return {
      nodes: (nodes: Tree.ChildNode[]) => this.inner(nodes, state),
      element: (element: Tree.Element) => {
        const look = this.reading.styles.of(element)
        if (this.leavesOut(element, look)) return null
        const isPlainOnly = state.isPlainOnly || element.tagName === 'th'
        return this.inner(element.childNodes, marksWithin(element, look, { ...state, isPlainOnly }))
      },
      isLeftOut: (element: Tree.Element) => this.leavesOut(element, this.reading.styles.of(element)),
    }
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
    const blocks = this.inner(nodes, { ...state, isBold: false, isPlainOnly: true })
    return blocks.map((block) => (block.type === 'paragraph' ? { type: 'heading', attrs: { level }, content: block.content ?? [] } : block))
  }

  private visitLink(element: Tree.Element, state: MarkState): void {
    const link = readLink(element, state, this.reading)
    this.visitAll(element.childNodes, link.state)
    this.run.addText(link.instead, link.state)
  }

  private visitReplaced(element: Tree.Element, state: MarkState): void {
    const { text, href, warning, isBlock, rest } = replacementOf(element, this.reading.baseUrl)
    if (isBlock) this.flush()
    this.run.addText(text, href === null ? state : { ...state, href })
    if (isBlock) this.flush()
    if (warning) this.reading.warn(warning.code, warning.params)
    this.run.part('words')
    this.visitAll(rest, state)
  }
}
