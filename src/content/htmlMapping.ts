import type { DocumentNode } from './document'
import { escapeHtml } from './escapeHtml'
import { linkHref } from './addresses/linkHref'
import type { NodeContext, TargetMapping } from './walkDocument'

const join = (children: string[]) => children.join('')
const element =
  (name: string) =>
  ({ children }: NodeContext<string>) =>
    `<${name}>${join(children)}</${name}>`

/** The mapping behind `toHtml`, for a target that shows some nodes in another way. */
export function htmlMapping(headingOffset = 0): TargetMapping<string> {
  return {
    text: escapeHtml,
    nodes: {
      doc: ({ children }) => join(children),
      paragraph,
      heading: ({ node, children }) => {
        const level = Math.min(6, Math.max(2, (Number(node.attrs?.level) || 2) + headingOffset))
        return children.length === 0 ? '' : `<h${level}>${join(children)}</h${level}>`
      },
      blockquote: element('blockquote'),
      bulletList: element('ul'),
      orderedList: ({ node, children }) => {
        const start = Number(node.attrs?.start ?? 1)
        return `<ol${Number.isInteger(start) && start !== 1 ? ` start="${start}"` : ''}>${join(children)}</ol>`
      },
      listItem: element('li'),
      hardBreak: () => '<br>',
      table,
      tableRow: element('tr'),
      tableHeader: ({ node, children, parent }) =>
        `<th scope="${isHeaderRow(parent) ? 'col' : 'row'}"${spans(node)}>${join(children)}</th>`,
      tableCell: ({ node, children }) => `<td${spans(node)}>${join(children)}</td>`,
    },
    marks: {
      bold: (children) => `<strong>${join(children)}</strong>`,
      italic: (children) => `<em>${join(children)}</em>`,
      link: (children, attrs) => {
        const href = linkHref(attrs.href)
        return href === null ? join(children) : `<a href="${escapeHtml(href)}">${join(children)}</a>`
      },
    },
  }
}

/** In a list item or cell that holds one text, the paragraph says nothing and only adds white space on every screen. */
function paragraph({ children, parent, path }: NodeContext<string>): string {
  const others = (parent?.content ?? []).filter((_, index) => index !== path.at(-1))
  const isAlone =
    (parent?.type === 'listItem' && others.every(({ type }) => type === 'bulletList' || type === 'orderedList')) ||
    ((parent?.type === 'tableCell' || parent?.type === 'tableHeader') && others.length === 0)
  if (isAlone) return join(children)
  return children.length === 0 ? '' : `<p>${join(children)}</p>`
}

function table({ node, children }: NodeContext<string>): string {
  const [first = '', ...rest] = children
  const firstRow = node.content?.[0]
  const hasHead = rest.length > 0 && isHeaderRow(firstRow ?? null) && !reachesNextRow(firstRow)
  const body = hasHead ? rest : children
  return `<table>${hasHead ? `<thead>${first}</thead>` : ''}<tbody>${join(body)}</tbody></table>`
}

/** A row of headers alone names columns; a header beside cells names its row. */
function isHeaderRow(row: DocumentNode | null): boolean {
  const cells = row?.content ?? []
  return cells.length > 0 && cells.every((cell) => cell.type === 'tableHeader')
}

/** HTML cuts a cell off at the end of the head. */
function reachesNextRow(row: DocumentNode | undefined): boolean {
  return (row?.content ?? []).some((cell) => Number(cell.attrs?.rowspan ?? 1) > 1)
}

function spans(node: DocumentNode): string {
  return (['colspan', 'rowspan'] as const)
    .map((name) => ({ name, count: Number(node.attrs?.[name] ?? 1) }))
    .filter(({ count }) => Number.isInteger(count) && count > 1)
    .map(({ name, count }) => ` ${name}="${count}"`)
    .join('')
}
