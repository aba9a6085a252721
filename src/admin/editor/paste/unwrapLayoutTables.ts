/**
 * Replaces tables that only place things on a page (one column, or a table inside a table) by what
 * stands in their cells. Real tables stay. Changes `root` in place.
 */
export function unwrapLayoutTables(root: HTMLElement): void {
  // Inner tables first: an outer table may become a real one once the inner ones are gone.
  for (const table of [...root.querySelectorAll('table')].reverse()) {
    const isNested = Boolean(table.parentElement?.closest('table'))
    if (isNested || columnsOf(table) <= 1) table.replaceWith(...contentsOf(table))
  }
}

function columnsOf(table: HTMLTableElement): number {
  return Math.max(0, ...[...table.rows].map((row) => row.cells.length))
}

function contentsOf(table: HTMLTableElement): Node[] {
  return [...table.rows].flatMap((row) =>
    [...row.cells].map((cell) => {
      const block = table.ownerDocument.createElement('div')
      block.append(...cell.childNodes)
      return block
    }),
  )
}
