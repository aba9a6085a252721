import type { DocumentNode, RichDocument } from '../document'
import type { Passage } from './findCitizenServiceNumbers'

/** A passage of a document, with the places in `content` from the root down to its paragraph or heading. */
export interface PlacedPassage extends Passage {
  path: number[]
}

/** Longer than this is running text, and no name for what follows. */
const MAX_LABEL = 120

interface Around {
  /** What names the numbers of all that stands here: the cells beside and above. */
  labels: string[][]
  /** What stands before, the nearest last. */
  earlier: { text: string; isHeading: boolean }[]
}

/** The running texts of a document, each with the headings, introductions and cells that name its numbers. */
export function passagesOfDocument(doc: RichDocument): PlacedPassage[] {
  const passages: PlacedPassage[] = []
  walk(doc, [], { labels: [], earlier: [] }, passages)
  return passages
}

/** The same for plain text: its lines, and the cells of what was pasted from a table. */
export function passagesOfText(text: string, label: string): Passage[] {
  const earlier: Around['earlier'] = []
  const lines = text.split(/\r\n|\r|\n/)
  const header = lines[0]?.split('\t') ?? []
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const outer = [...introduction(earlier), [label]]
    earlier.push({ text: line, isHeading: false })
    return cells.map((cell, index) => ({ text: cell, labels: [cells.length > 1 ? besideAndAbove(cells, header, index) : [], ...outer] }))
  })
}

function walk(node: DocumentNode, path: number[], around: Around, passages: PlacedPassage[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const text = textOf(node)
    passages.push({ text, path, labels: [...around.labels, ...introduction(around.earlier)] })
    around.earlier.push({ text, isHeading: node.type === 'heading' })
  } else if (node.type === 'table') {
    walkTable(node, path, around, passages)
  } else {
    for (const [index, child] of contentOf(node).entries()) walk(child, [...path, index], around, passages)
  }
}

function walkTable(table: DocumentNode, path: number[], around: Around, passages: PlacedPassage[]): void {
  const rows = contentOf(table)
  const header = cellsOf(rows[0])
  for (const [rowIndex, row] of rows.entries()) {
    const cells = cellsOf(row)
    for (const [index, cell] of contentOf(row).entries()) {
      const labels = [besideAndAbove(cells, rowIndex === 0 ? [] : header, index), ...around.labels, ...introduction(around.earlier)]
      walk(cell, [...path, rowIndex, index], { labels, earlier: [] }, passages)
    }
  }
}

/** The nearest cell to the left that holds more than numbers, and the cell at the top of the column. */
function besideAndAbove(cells: string[], header: string[], index: number): string[] {
  const left = cells.slice(0, index).reverse().find(holdsWords)
  return [left, header[index]].filter((text) => text !== undefined && holdsWords(text) && text.length <= MAX_LABEL) as string[]
}

/** What was said before: back over what holds numbers only, to a heading or a short text that introduces them. */
function introduction(earlier: Around['earlier']): string[][] {
  const nearest = earlier.findLast(({ text }) => holdsWords(text))
  if (!nearest) return []
  const isLabel =
    nearest.isHeading ||
    /[:：]\s*$/u.test(nearest.text) ||
    (!/\d|[.!?]\s*$/u.test(nearest.text) && nearest.text.trim().split(/\s+/).length <= 6)
  return isLabel ? [[nearest.text.slice(-MAX_LABEL)]] : []
}

function holdsWords(text: string): boolean {
  return /\p{L}{2}/u.test(text)
}

function contentOf(node: DocumentNode | undefined): DocumentNode[] {
  return Array.isArray(node?.content) ? node.content : []
}

function cellsOf(row: DocumentNode | undefined): string[] {
  return contentOf(row).map((cell) => contentOf(cell).map(deepText).join(' '))
}

function deepText(node: DocumentNode): string {
  return node.type === 'paragraph' || node.type === 'heading' ? textOf(node) : contentOf(node).map(deepText).join(' ')
}

/** One sign for each thing in a paragraph, so that places count as the editor counts them. */
function textOf(node: DocumentNode): string {
  return contentOf(node)
    .map(({ type, text }) => (type === 'text' ? String(text ?? '') : '\n'))
    .join('')
}
